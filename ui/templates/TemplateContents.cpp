#include "ui/templates/TemplateContents.h"

#include "dpia/assessment/StoredTemplates.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace hallmarker::ui {

namespace {

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

} // namespace

TemplateContents TemplateContents::shipped()
{
    TemplateContents contents;
    const dpia::TemplateLibrary library;
    for (const dpia::LibraryEntry &entry : library.entries())
        if (entry.isUsable())
            contents.entries.append({QStringLiteral("shipped/") + entry.reading.value.reference(), entry.files, entry.reading.value, true, false, {}, 0, 0});
    return contents;
}

core::Result<std::shared_ptr<const TemplateContents>> TemplateContents::read(core::Workspace &workspace)
{
    auto contents = std::make_shared<TemplateContents>(shipped());
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < contents->entries.size(); ++i)
        places.insert(contents->entries.at(i).value.reference(), i);
    const dpia::StoredTemplates stored(workspace);
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(dpia::StoredTemplates::kind);
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    filter.kind = QStringLiteral("assessment");
    HALLMARKER_ASSIGN(const QList<core::Record> assessments, workspace.records(filter));
    QHash<QString, int> uses;
    for (const core::Record &assessment : assessments)
        ++uses[assessment.body.value(QLatin1String("template")).toString()];
    for (const core::Record &record : records) {
        HALLMARKER_ASSIGN(const dpia::TemplateFiles files, stored.files(record.id));
        dpia::TemplateReading reading = dpia::readTemplateFully(files);
        if (!reading.errors.isEmpty())
            continue; // kept by a program that knew more; it stays as it is
        const auto same = places.constFind(reading.value.reference());
        if (same != places.cend() && contents->entries.at(*same).value.digest == reading.value.digest) {
            contents->entries[*same].assessments = uses.value(record.id);
            continue;
        }
        const bool isShippedUrn = std::any_of(contents->entries.cbegin(), contents->entries.cend(), [&reading](const TemplateEntry &entry) { return entry.isShipped && entry.value.urn == reading.value.urn; });
        contents->entries.append({record.id, files, reading.value, false, !isShippedUrn, record.updatedBy, record.updatedMs, uses.value(record.id)});
    }
    std::stable_sort(contents->entries.begin(), contents->entries.end(), [](const TemplateEntry &a, const TemplateEntry &b) {
        const int order = a.value.title.original().localeAwareCompare(b.value.title.original());
        return order != 0 ? order < 0 : a.value.version > b.value.version;
    });
    return std::shared_ptr<const TemplateContents>(std::move(contents));
}

const TemplateEntry *TemplateContents::entry(const QString &id) const
{
    const auto it = std::find_if(entries.cbegin(), entries.cend(), [&id](const TemplateEntry &one) { return one.id == id; });
    return it == entries.cend() ? nullptr : &*it;
}

int TemplateContents::newestVersion(const QString &urn) const
{
    int newest = 0;
    for (const TemplateEntry &one : entries)
        if (one.value.urn == urn)
            newest = std::max(newest, one.value.version);
    return newest;
}

const TemplateEntry *TemplateContents::former(const QString &urn, int version) const
{
    const TemplateEntry *best = nullptr;
    for (const TemplateEntry &one : entries)
        if (one.value.urn == urn && one.value.version < version && (best == nullptr || one.value.version > best->value.version))
            best = &one;
    return best;
}

QString questionTypeWord(dpia::QuestionType type)
{
    using Type = dpia::QuestionType;
    switch (type) {
    case Type::Text: return TemplateWords::tr("Text", "type of question");
    case Type::Choice: return TemplateWords::tr("One choice", "type of question");
    case Type::Multi: return TemplateWords::tr("Several choices", "type of question");
    case Type::Number: return TemplateWords::tr("Number", "type of question");
    case Type::Date: return TemplateWords::tr("Day", "type of question");
    case Type::List: return TemplateWords::tr("List", "type of question");
    case Type::Table: return TemplateWords::tr("Table", "type of question");
    case Type::Gauge: return TemplateWords::tr("Level of a scale", "type of question");
    case Type::Reference: return TemplateWords::tr("Records", "type of question");
    case Type::Evidence: return TemplateWords::tr("Evidence", "type of question");
    }
    return {};
}

} // namespace hallmarker::ui
