#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QStringList>

namespace hallmarker::dpia {

/// The paragraphs of a DOCX or ODT document, as it reads when all tracked changes are accepted. Comments, headers, footers and
/// numbers that the program counts by itself are not part of it. Read under budgets; an XML with a DTD is refused.
core::Result<QStringList> officeParagraphs(const QByteArray &bytes, const QString &name);

} // namespace hallmarker::dpia
