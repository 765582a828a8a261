#pragma once

#include "inventory/record/RecordRepository.h"

#include <QCoreApplication>

namespace hallmarker::inventory {

/// "adult@3f2a1b4c5d6e": how a version is called until somebody names it.
inline QString versionName(const QString &name, const core::Digest &digest)
{
    return QString(name + QLatin1Char('@') + digest.shortText());
}

/// Refuses a write that would change what a version is. Only the files' paths and what was observed may change.
template <typename Version>
core::Result<void> checkVersionIsUnchanged(const Version &before, const Version &now)
{
    const auto contentOf = [](const Version &version) {
        QList<QPair<QString, QString>> content;
        for (const auto &file : version.files)
            content.append({file.role, file.digest.toString()});
        return content;
    };
    if (before.digest == now.digest && before.format == now.format && contentOf(before) == contentOf(now))
        return {};
    return core::Error(core::ErrorKind::Invalid,
                       QCoreApplication::translate("VersionRules", "A version is bound to the digest of its files, which cannot be edited. "
                                                                   "Register the other file as a new version."),
                       {}, {.file = now.head.id.text(), .pointer = QStringLiteral("/digest")});
}

} // namespace hallmarker::inventory
