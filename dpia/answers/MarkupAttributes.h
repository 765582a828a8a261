#pragma once

#include <QString>

namespace hallmarker::dpia {

/// What may stand in the tags of an answer. Everything else could run, fetch or disguise something.
bool isAllowedTag(const QString &tag);
bool isVoidTag(const QString &tag);
/// Tags whose content is dropped with them: scripts, styles, frames.
bool isDroppedWithContent(const QString &tag);
/// `value` as written, entities not yet resolved.
bool isAllowedAttribute(const QString &tag, const QString &name, const QString &value);
/// Text with its character references resolved.
QString resolveEntities(const QString &text);

} // namespace hallmarker::dpia
