"""Tiny models with the real inputs and outputs of Piper's and Kokoro's: each phoneme is a tone of its own."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

PIPER_RATE, PIPER_HOP, PIPER_FRAMES = 22050, 256, 6
KOKORO_RATE, KOKORO_FRAMES, KOKORO_HOP = 24000, 4, 600


def _constant(name: str, value: np.ndarray) -> TensorProto:
    return numpy_helper.from_array(value, name)


def _tones(ids: str, repeats: int, rate: int) -> tuple[list[onnx.NodeProto], list[TensorProto]]:
    """Nodes from int64 `ids` [1, n] to "tones" [1, n × repeats], silent where the id is below 4; "ratio" is a scale."""
    constants = [
        _constant("one", np.array(1, np.float32)),
        _constant("three", np.array(3, np.float32)),
        _constant("zero", np.array(0, np.float32)),
        _constant("base", np.array(repeats, np.float32)),
        _constant("column", np.array([-1, 1], np.int64)),
        _constant("flat", np.array([1, -1], np.int64)),
        _constant("step", np.array(2 * np.pi * 20 / rate, np.float32)),
        _constant("loudness", np.array(0.4, np.float32)),
    ]
    nodes = [
        helper.make_node("Cast", [ids], ["numbers"], to=TensorProto.FLOAT),
        helper.make_node("Reshape", ["numbers", "column"], ["rows"]),
        helper.make_node("Mul", ["base", "ratio"], ["wanted"]),
        helper.make_node("Range", ["zero", "wanted", "one"], ["times"]),
        helper.make_node("Mul", ["rows", "step"], ["steps"]),
        helper.make_node("Mul", ["steps", "times"], ["phases"]),
        helper.make_node("Sin", ["phases"], ["waves"]),
        helper.make_node("Sub", ["rows", "three"], ["above"]),
        helper.make_node("Clip", ["above", "zero", "one"], ["voiced"]),
        helper.make_node("Mul", ["waves", "voiced"], ["gated"]),
        helper.make_node("Mul", ["gated", "loudness"], ["loud"]),
        helper.make_node("Reshape", ["loud", "flat"], ["tones"]),
    ]
    return nodes, constants


def _save(path: Path, name: str, nodes, inputs, outputs, constants) -> None:  # type: ignore[no-untyped-def]
    graph = helper.make_graph(nodes, name, inputs, outputs, constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())


def piper_voice(
    folder: Path,
    name: str = "en_US-made-medium",
    *,
    speakers: tuple[str, ...] = (),
    alignments: bool = False,
    noise: bool = False,
    language: str = "en-us",
) -> Path:
    """Writes a Piper voice; its tones follow the phonemes, shifted by the speaker's number, with noise if wanted."""
    from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

    nodes = [
        helper.make_node("Gather", ["scales", "second"], ["ratio"], axis=0),
        helper.make_node("Gather", ["scales", "first"], ["noisiness"], axis=0),
    ]
    ids = "input"
    inputs = [
        helper.make_tensor_value_info("input", TensorProto.INT64, [1, "phonemes"]),
        helper.make_tensor_value_info("input_lengths", TensorProto.INT64, [1]),
        helper.make_tensor_value_info("scales", TensorProto.FLOAT, [3]),
    ]
    constants = [
        _constant("first", np.array(0, np.int64)),
        _constant("second", np.array(1, np.int64)),
        _constant("shape", np.array([1, 1, -1], np.int64)),
    ]
    if speakers:
        inputs.append(helper.make_tensor_value_info("sid", TensorProto.INT64, [1]))
        nodes += [
            helper.make_node("Mul", ["sid", "spread"], ["shift"]),
            helper.make_node("Cast", ["input"], ["as_numbers"], to=TensorProto.INT64),
            helper.make_node("Sign", ["as_numbers"], ["there"]),
            helper.make_node("Mul", ["shift", "there"], ["shifts"]),
            helper.make_node("Add", ["input", "shifts"], ["shifted"]),
        ]
        constants.append(_constant("spread", np.array([20], np.int64)))
        ids = "shifted"
    tones, more = _tones(ids, PIPER_HOP * PIPER_FRAMES // 2, PIPER_RATE)
    nodes += tones
    constants += more
    last = "tones"
    if noise:
        nodes += [
            helper.make_node("RandomNormalLike", ["tones"], ["white"], scale=0.01),
            helper.make_node("Mul", ["white", "noisiness"], ["hiss"]),
            helper.make_node("Add", ["tones", "hiss"], ["noisy"]),
        ]
        last = "noisy"
    nodes.append(helper.make_node("Reshape", [last, "shape"], ["output"]))
    outputs = [helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 1, "samples"])]
    if alignments:
        nodes += [
            helper.make_node("Mul", ["ratio", "frames"], ["each"]),
            helper.make_node("Cast", ["input"], ["plain"], to=TensorProto.FLOAT),
            helper.make_node("Mul", ["plain", "zero"], ["nothing"]),
            helper.make_node("Add", ["nothing", "each"], ["durations"]),
        ]
        constants.append(_constant("frames", np.array(PIPER_FRAMES / 2, np.float32)))
        outputs.append(helper.make_tensor_value_info("durations", TensorProto.FLOAT, [1, "phonemes"]))
    path = folder / f"{name}.onnx"
    _save(path, "made", nodes, inputs, outputs, constants)
    config = {
        "audio": {"sample_rate": PIPER_RATE, "quality": "medium"},
        "espeak": {"voice": language},
        "inference": {"noise_scale": 0.667 if noise else 0.0, "length_scale": 1.0, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "num_symbols": 256,
        "num_speakers": max(1, len(speakers)),
        "speaker_id_map": {speaker: number for number, speaker in enumerate(speakers)},
        "hop_length": PIPER_HOP,
    }
    (folder / f"{name}.onnx.json").write_text(json.dumps(config))
    return path


def kokoro_voice(
    folder: Path,
    model: str = "kokoro-v1.0.onnx",
    voices: str = "voices-v1.0.bin",
    *,
    styles: tuple[str, ...] = ("af_heart", "bf_emma", "ff_siwis"),
    durations: bool = False,
) -> Path:
    """Writes a Kokoro model and its styles; a style's number changes the loudness a little."""
    nodes = [
        helper.make_node("Reciprocal", ["speed"], ["ratios"]),
        helper.make_node("Squeeze", ["ratios"], ["ratio"]),
        helper.make_node("ReduceMean", ["style"], ["mean"], keepdims=0),
    ]
    inputs = [
        helper.make_tensor_value_info("tokens", TensorProto.INT64, [1, "phonemes"]),
        helper.make_tensor_value_info("style", TensorProto.FLOAT, [1, 256]),
        helper.make_tensor_value_info("speed", TensorProto.FLOAT, [1]),
    ]
    tones, constants = _tones("tokens", KOKORO_FRAMES * KOKORO_HOP // 2, KOKORO_RATE)
    nodes += tones
    nodes.append(helper.make_node("Mul", ["tones", "mean"], ["styled"]))
    constants.append(_constant("all", np.array([-1], np.int64)))
    nodes.append(helper.make_node("Reshape", ["styled", "all"], ["audio"]))
    outputs = [helper.make_tensor_value_info("audio", TensorProto.FLOAT, ["samples"])]
    if durations:
        nodes += [
            helper.make_node("Reshape", ["tokens", "all"], ["line"]),
            helper.make_node("Mul", ["line", "none"], ["nothing"]),
            helper.make_node("Add", ["nothing", "frames"], ["duration"]),
        ]
        constants += [
            _constant("none", np.array(0, np.int64)),
            _constant("frames", np.array(KOKORO_FRAMES, np.int64)),
        ]
        outputs.append(helper.make_tensor_value_info("duration", TensorProto.INT64, ["phonemes"]))
    path = folder / model
    _save(path, "made", nodes, inputs, outputs, constants)
    with (folder / voices).open("wb") as file:
        np.savez(
            file,
            **{name: np.full((510, 1, 256), 1.0 - 0.2 * number, np.float32) for number, name in enumerate(styles)},
        )
    return path
