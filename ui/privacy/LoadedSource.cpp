#include "ui/privacy/LoadedSource.h"

#include "checks/anonymisation/data/SourceTable.h"
#include "core/digest/Hasher.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QFileInfo>

#include <algorithm>

namespace hallmarker::ui {

namespace {

constexpr std::size_t mostValues = 50;

QList<ValueCount> valuesOf(const core::Column &column)
{
    const core::StringDictionary &dictionary = column.dictionary();
    std::vector<std::uint64_t> counts(dictionary.size(), 0);
    const core::CodeVector &codes = column.codes();
    for (std::size_t row = 0; row < column.size(); ++row)
        ++counts[codes.at(row)];
    std::vector<std::uint32_t> order;
    for (std::uint32_t code = 0; code < counts.size(); ++code)
        if (counts[code] > 0)
            order.push_back(code);
    const std::size_t shown = std::min(order.size(), mostValues);
    std::partial_sort(order.begin(), order.begin() + std::ptrdiff_t(shown), order.end(), [&counts](std::uint32_t a, std::uint32_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    QList<ValueCount> values;
    for (std::size_t i = 0; i < shown; ++i) {
        const std::string_view text = dictionary.text(order[i]);
        values.append({order[i] == 0 ? QString() : QString::fromUtf8(text.data(), qsizetype(text.size())), counts[order[i]]});
    }
    return values;
}

} // namespace

core::Result<std::shared_ptr<const LoadedSource>> LoadedSource::read(core::Workspace &workspace, const SourceChoice &choice, core::Progress &progress)
{
    auto loaded = std::make_shared<LoadedSource>();
    loaded->choice = choice;
    QJsonObject reading;
    if (choice.versionId.isEmpty()) {
        loaded->path = choice.path;
        loaded->source.name = QFileInfo(choice.path).fileName();
    } else {
        inventory::FileArtifactLocator locator(workspace);
        HALLMARKER_ASSIGN(const core::Record record, workspace.record(choice.versionId));
        HALLMARKER_ASSIGN(loaded->source.version, workspace.isReadOnly() ? core::Result<core::Record>(record) : locator.observe(record));
        HALLMARKER_ASSIGN(const auto files, locator.filesOf(*loaded->source.version));
        loaded->path = files.value(QStringLiteral("data"));
        loaded->source.name = loaded->source.version->name;
        reading = loaded->source.version->body.value(QStringLiteral("reading")).toObject();
    }
    HALLMARKER_ASSIGN(loaded->source.digest, core::Hasher::ofFile(loaded->path, progress));
    loaded->bytes = QFileInfo(loaded->path).size();
    HALLMARKER_ASSIGN(const anonymisation::SourceTable typed, anonymisation::SourceTable::read(loaded->path, reading, false, progress));
    HALLMARKER_ASSIGN(loaded->profile, anonymisation::TableProfile::of(typed.table, progress));
    for (const core::Column &column : typed.table.columns())
        loaded->suggestedRules.insert(column.name(), anonymisation::suggestedHierarchy(column).json());
    HALLMARKER_ASSIGN(anonymisation::SourceTable text, anonymisation::SourceTable::read(loaded->path, reading, true, progress));
    loaded->source.table = std::move(text.table);
    loaded->source.delimiter = text.delimiter;
    loaded->report = std::move(text.report);
    for (const core::Column &column : loaded->source.table.columns())
        loaded->values.insert(column.name(), valuesOf(column));
    return std::shared_ptr<const LoadedSource>(loaded);
}

QList<core::BadRow> LoadedSource::faultsOf(const QString &path, core::Progress &progress)
{
    core::ReadOptions options;
    options.maxBadRows = -1;
    const auto read = core::readTable(path, options, progress);
    return read ? read->report.badRows : QList<core::BadRow>();
}

} // namespace hallmarker::ui
