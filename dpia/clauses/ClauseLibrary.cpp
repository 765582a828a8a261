#include "dpia/clauses/ClauseLibrary.h"

#include "core/digest/Hasher.h"
#include "dpia/clauses/ClauseTexts.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

// Resources of a static library are not registered by themselves.
static void initialiseClauseResources()
{
    Q_INIT_RESOURCE(hallmarker_clauses);
}

namespace hallmarker::dpia {

namespace {

QString libraryIdOf(const QString &urn)
{
    return QStringLiteral("clauses_") + core::Hasher::of(urn.toUtf8()).hex().left(26);
}

core::Result<QList<ClauseFile>> readShippedClauses()
{
    initialiseClauseResources();
    QList<ClauseFile> files;
    const QDir folder(QStringLiteral(":/clauses"));
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        if (name == QLatin1String("regions.yaml"))
            continue;
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return core::Error(core::ErrorKind::Internal, ClauseTexts::tr("Cannot read %1: %2.").arg(name, file.errorString()));
        HALLMARKER_ASSIGN(ClauseFile read, readClauseFile(file.readAll(), name));
        read.isBuiltIn = true;
        files.append(read);
    }
    return files;
}

} // namespace

core::Result<ClauseLibrary> ClauseLibrary::shipped()
{
    static const core::Result<QList<ClauseFile>> files = readShippedClauses(); // they do not change while the program runs
    if (!files)
        return files.error();
    ClauseLibrary library;
    library.m_files = *files;
    HALLMARKER_TRY(library.finish());
    return library;
}

core::Result<ClauseLibrary> ClauseLibrary::of(const core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(ClauseLibrary library, shipped());
    core::RecordFilter filter;
    filter.kind = QString::fromLatin1(kind);
    HALLMARKER_ASSIGN(QList<core::Record> records, workspace.records(filter));
    std::sort(records.begin(), records.end(), [](const core::Record &a, const core::Record &b) { return a.id < b.id; });
    for (const core::Record &record : std::as_const(records)) {
        auto file = readClauseFile(record.body.value(QStringLiteral("text")).toString().toUtf8(), record.body.value(QStringLiteral("file")).toString());
        if (!file)
            return file.error();
        HALLMARKER_TRY(library.add(*std::move(file)));
    }
    HALLMARKER_TRY(library.finish());
    return library;
}

core::Result<void> ClauseLibrary::add(ClauseFile file)
{
    const auto same = std::find_if(m_files.begin(), m_files.end(), [&file](const ClauseFile &other) { return other.urn == file.urn; });
    if (same != m_files.end())
        *same = std::move(file);
    else
        m_files.append(std::move(file));
    return {};
}

core::Result<void> ClauseLibrary::finish()
{
    QHash<QString, QString> owners;
    m_weakenedBy.clear();
    for (const ClauseFile &file : std::as_const(m_files)) {
        m_weakenedBy += file.weakenedBy;
        for (const Clause &clause : file.clauses) {
            if (owners.contains(clause.id))
                return core::Error(core::ErrorKind::Conflict, ClauseTexts::tr("The clause \"%1\" is in %2 and in %3. Give one of them another id.").arg(clause.id, owners.value(clause.id), file.urn), {}, clause.where);
            owners.insert(clause.id, file.urn);
        }
    }
    return {};
}

QList<const Clause *> ClauseLibrary::clauses() const
{
    QList<const Clause *> all;
    for (const ClauseFile &file : m_files)
        for (const Clause &clause : file.clauses)
            all.append(&clause);
    return all;
}

const Clause *ClauseLibrary::clause(const QString &id) const
{
    for (const Clause *clause : clauses())
        if (clause->id == id)
            return clause;
    return nullptr;
}

core::Result<const Clause *> ClauseLibrary::find(const QString &id) const
{
    if (const Clause *found = clause(id))
        return found;
    return core::Error(core::ErrorKind::NotFound, ClauseTexts::tr("There is no clause \"%1\". \"clause list\" names them.").arg(id));
}

QStringList ClauseLibrary::languages() const
{
    QStringList all;
    for (const ClauseFile &file : m_files)
        all += file.language;
    for (const Clause *clause : clauses())
        all += clause->text.languages();
    all.removeDuplicates();
    all.sort();
    return all;
}

core::Result<ClauseFile> ClauseLibrary::import(core::Workspace &workspace, const QByteArray &bytes, const QString &name)
{
    HALLMARKER_ASSIGN(const ClauseFile file, readClauseFile(bytes, name));
    HALLMARKER_ASSIGN(ClauseLibrary library, of(workspace));
    const QString id = libraryIdOf(file.urn);
    const auto present = workspace.record(id);
    if (!present && present.error().kind != core::ErrorKind::NotFound)
        return present.error();
    const auto known = std::find_if(library.m_files.cbegin(), library.m_files.cend(), [&file](const ClauseFile &other) { return other.urn == file.urn; });
    if (known != library.m_files.cend() && known->bytes == file.bytes)
        return file;
    if (known != library.m_files.cend() && known->version >= file.version)
        return core::Error(core::ErrorKind::Conflict, ClauseTexts::tr("Version %1 of %2 counts here. Give the changed file a higher version.").arg(known->version).arg(file.urn), {}, {.file = name});
    HALLMARKER_TRY(library.add(file));
    HALLMARKER_TRY(library.finish());
    core::RecordDraft draft;
    draft.id = id;
    draft.kind = QString::fromLatin1(kind);
    draft.name = QStringLiteral("%1 %2").arg(file.title.original()).arg(file.version);
    draft.body = {{QStringLiteral("urn"), file.urn}, {QStringLiteral("version"), file.version}, {QStringLiteral("file"), name.section(QLatin1Char('/'), -1)}, {QStringLiteral("text"), QString::fromUtf8(bytes)}};
    const core::Workspace::Work work = [&](core::WriteTransaction &transaction) -> core::Result<void> {
        HALLMARKER_TRY(transaction.put(draft, present ? present->revision : 0));
        return {};
    };
    HALLMARKER_TRY(workspace.write(QStringLiteral("clauses.imported"), work));
    return file;
}

} // namespace hallmarker::dpia
