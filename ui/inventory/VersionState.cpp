#include "ui/inventory/VersionState.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hallmarker::ui {

namespace {

struct VersionStateTexts {
    Q_DECLARE_TR_FUNCTIONS(VersionStateTexts)
};

} // namespace

FileState fileStateOf(const core::Record &record, bool isFileless)
{
    if (!record.kind.endsWith(QLatin1String("-version")))
        return FileState::AsRegistered;
    const bool isChanged = record.body.value(QStringLiteral("digest")).toString() != record.basis.toString();
    const bool wasMissing = !record.body.value(QStringLiteral("observed")).toObject().value(QStringLiteral("missing")).toArray().isEmpty();
    if (isFileless || (isChanged && wasMissing))
        return FileState::Missing;
    return isChanged ? FileState::Changed : FileState::AsRegistered;
}

VersionState VersionState::of(FileState files, bool isStale)
{
    switch (files) {
    case FileState::Missing: return {Status::Missing, VersionStateTexts::tr("file missing"), VersionStateTexts::tr("The file is not where it was registered. Open the version to say where it is now.")};
    case FileState::Changed: return {Status::Broken, VersionStateTexts::tr("file changed"), VersionStateTexts::tr("The file is not what was registered. What rests on it is stale.")};
    case FileState::AsRegistered: break;
    }
    if (isStale)
        return {Status::Stale, {}, VersionStateTexts::tr("Something that this rests on has changed.")};
    return {std::nullopt, VersionStateTexts::tr("current"), {}};
}

} // namespace hallmarker::ui
