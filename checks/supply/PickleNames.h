#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QStringList>

namespace hallmarker::checks {

/// The names ("module.name") that a pickle of a TorchScript archive refers to, in order of appearance. Walks the opcodes
/// without ever building a value. libtorch writes a small part of the pickle language; any opcode outside of it (INST,
/// OBJ, STACK_GLOBAL, EXT, persistent text ids ...) is an Error.
core::Result<QStringList> torchScriptPickleNames(const QByteArray &pickle);

/// Names that libtorch itself gives meaning to and that run nothing: __torch__ classes of the archive, tensor rebuilding,
/// storages, containers.
bool isHarmlessTorchScriptName(const QString &name);

} // namespace hallmarker::checks
