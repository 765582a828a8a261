#include "checks/vault/TokenJob.h"

#include "checks/vault/TokenJournal.h"
#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "core/keys/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace hallmarker::checks {

namespace {

struct JobTexts {
    Q_DECLARE_TR_FUNCTIONS(JobTexts)
};

QString readyPath(const QString &folder, const QString &file)
{
    return QDir(folder).filePath(QLatin1Char('.') + file + QStringLiteral(".next"));
}

/// A file that is on disk before its digest is written down.
class ReadyFile {
public:
    explicit ReadyFile(const QString &path) : m_file(path) {}
    core::Result<void> open()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ? core::Result<void>() : failure();
    }
    core::Result<void> take(const QByteArray &bytes)
    {
        m_hasher.add(bytes);
        return m_file.write(bytes) == bytes.size() ? core::Result<void>() : failure();
    }
    core::Result<core::Digest> finish()
    {
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return failure();
        m_file.close();
        return m_hasher.finish();
    }

private:
    core::Error failure() const { return core::Error(core::ErrorKind::Io, JobTexts::tr("%1 could not be written: %2").arg(m_file.fileName(), m_file.errorString()), {}, {.file = m_file.fileName()}); }
    QFile m_file;
    core::Hasher m_hasher;
};

/// One run over the tables of a plan.
class JobRun {
public:
    /// Gives what changes the cells of a domain.
    using Change = std::function<core::Result<QStringList>(const QString &domain, const QStringList &values)>;

    JobRun(const TokenPlan &plan, QString folder, TokenJournal &journal, core::Progress &progress) : m_plan(plan), m_folder(std::move(folder)), m_journal(journal), m_progress(progress) {}

    core::Result<TokenJobReport> run(const Change &change)
    {
        if (!m_journal.isMoving) {
            if (const auto ready = prepare(change); !ready) {
                // A killed run goes on; one that failed leaves nothing behind.
                for (const TokenPlan::Table &table : m_plan.tables)
                    QFile::remove(readyPath(m_folder, table.file));
                HALLMARKER_TRY(TokenJournal::remove(m_folder));
                return ready.error();
            }
            m_journal.isMoving = true;
            HALLMARKER_TRY(m_journal.save(m_folder));
        }
        HALLMARKER_TRY(move());
        for (const TokenPlan::Table &table : m_plan.tables) {
            const TokenJournal::Entry entry = m_journal.tables.value(table.file);
            m_report.tables.append({table.file, entry.rows, entry.cells, entry.before, entry.after});
        }
        if (m_report.joins.isEmpty()) { // taken up while moving: they were equal then
            HALLMARKER_ASSIGN(m_report.joins, joinsOf(false));
        }
        return m_report;
    }

private:
    QString sourcePath(const QString &file) const { return QDir(m_journal.source).filePath(file); }

    core::Result<void> prepare(const Change &change)
    {
        for (const TokenPlan::Table &table : m_plan.tables) {
            HALLMARKER_ASSIGN(const core::Digest before, core::Hasher::ofFile(sourcePath(table.file)));
            const TokenJournal::Entry known = m_journal.tables.value(table.file);
            if (!known.after.isEmpty() && known.before == before) {
                const auto ready = core::Hasher::ofFile(readyPath(m_folder, table.file));
                if (ready && *ready == known.after)
                    continue;
            }
            QStringList columns;
            for (const auto &column : table.columns)
                columns.append(column.first);
            HALLMARKER_ASSIGN(const CsvRewriter rewriter, CsvRewriter::open(sourcePath(table.file), columns));
            ReadyFile ready(readyPath(m_folder, table.file));
            HALLMARKER_TRY(ready.open());
            const auto counted = rewriter.rewrite([&](int column, const QStringList &values) { return change(table.columns.at(column).second, values); }, [&](const QByteArray &bytes) { return ready.take(bytes); }, m_progress);
            if (!counted)
                return counted.error().at({.file = sourcePath(table.file)});
            HALLMARKER_ASSIGN(const core::Digest after, ready.finish());
            m_journal.tables.insert(table.file, {before, after, counted->rows, counted->cells});
            HALLMARKER_TRY(m_journal.save(m_folder));
        }
        HALLMARKER_ASSIGN(const QList<TokenJobReport::Join> before, joinsOf(true));
        HALLMARKER_ASSIGN(m_report.joins, joinsOf(false));
        for (qsizetype i = 0; i < before.size(); ++i)
            if (before.at(i).rows != m_report.joins.at(i).rows || before.at(i).matched != m_report.joins.at(i).matched)
                return core::Error(core::ErrorKind::Internal, JobTexts::tr("The join %1 -> %2 is another one with tokens than it was: %3 of %4 rows against %5 of %6. No table was changed.").arg(before.at(i).reference.from.text(), before.at(i).reference.to.text()).arg(m_report.joins.at(i).matched).arg(m_report.joins.at(i).rows).arg(before.at(i).matched).arg(before.at(i).rows));
        return {};
    }

    /// Values of a column, where they are now.
    core::Result<QStringList> valuesOf(const TokenPlan::Side &side, bool isBefore) const
    {
        const QString ready = readyPath(m_folder, side.file);
        HALLMARKER_ASSIGN(const CsvRewriter reader, CsvRewriter::open(isBefore ? sourcePath(side.file) : QFile::exists(ready) ? ready : QDir(m_folder).filePath(side.file), {side.column}));
        QStringList all;
        HALLMARKER_TRY(reader.rewrite([&all](int, const QStringList &values) { all += values; return core::Result<QStringList>(values); }, [](const QByteArray &) { return core::Result<void>(); }, m_progress));
        return all;
    }
    core::Result<QList<TokenJobReport::Join>> joinsOf(bool isBefore) const
    {
        QList<TokenJobReport::Join> joins;
        for (const TokenPlan::Reference &reference : m_plan.references) {
            HALLMARKER_ASSIGN(const QStringList from, valuesOf(reference.from, isBefore));
            HALLMARKER_ASSIGN(const QStringList to, valuesOf(reference.to, isBefore));
            const QSet<QString> partners(to.begin(), to.end());
            TokenJobReport::Join join{reference, from.size(), 0};
            for (const QString &value : from)
                join.matched += partners.contains(value) ? 1 : 0;
            joins.append(join);
        }
        return joins;
    }

    core::Result<void> move()
    {
        for (const TokenPlan::Table &table : m_plan.tables) {
            const QString ready = readyPath(m_folder, table.file);
            const QString place = QDir(m_folder).filePath(table.file);
            const core::Digest wanted = m_journal.tables.value(table.file).after;
            const auto found = core::Hasher::ofFile(QFile::exists(ready) ? ready : place);
            if (!found || *found != wanted)
                return core::Error(core::ErrorKind::Integrity, JobTexts::tr("%1 was changed while the job stood still. Put it back, or start from the tables before: %2").arg(place, m_journal.source), {}, {.file = place});
            if (QFile::exists(ready) && ::rename(QFile::encodeName(ready).constData(), QFile::encodeName(place).constData()) != 0)
                return core::DurableFile::failure(place, errno);
        }
        QJsonObject versions;
        QMap<QString, int> all = m_journal.from;
        for (auto it = m_journal.to.begin(); it != m_journal.to.end(); ++it)
            all.insert(it.key(), it.value());
        for (auto it = all.begin(); it != all.end(); ++it)
            versions.insert(it.key(), it.value());
        HALLMARKER_TRY(core::DurableFile::write(QDir(m_folder).filePath(TokenJob::versionsName()), QJsonDocument(QJsonObject{{QStringLiteral("versions"), versions}}).toJson(), core::DurableFile::Existing::Replace, core::DurableFile::Readers::OwnerOnly));
        HALLMARKER_TRY(core::DurableFile::syncFolder(m_folder));
        m_report.versions = all;
        return TokenJournal::remove(m_folder);
    }

    const TokenPlan &m_plan;
    QString m_folder;
    TokenJournal &m_journal;
    core::Progress &m_progress;
    TokenJobReport m_report;
};

core::Error unfinished(const QString &folder, const TokenJournal &journal)
{
    return core::Error(core::ErrorKind::Conflict, JobTexts::tr("An unfinished job (%1) of another plan or source lies in %2. Run it again as it was, so that it ends.").arg(journal.kind, folder), {}, {.file = QDir(folder).filePath(TokenJob::journalName())});
}

} // namespace

core::Result<QMap<QString, int>> TokenJob::versionsOf(const QString &folder)
{
    QFile file(QDir(folder).filePath(versionsName()));
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, JobTexts::tr("%1 holds no tokens: there is no %2.").arg(folder, versionsName()), {}, {.file = file.fileName()});
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(file.read(1 << 20), file.fileName()));
    QMap<QString, int> versions;
    const QJsonObject all = json[u"versions"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        versions.insert(it.key(), it.value().toInt());
    return versions;
}

core::Result<TokenJobReport> TokenJob::tokenize(const TokenPlan &plan, const QString &source, const QString &target, const TokenVault &vault, const core::SecretBytes &vaultKey, core::Progress &progress)
{
    const QString sourcePath = QDir(source).canonicalPath();
    if (sourcePath.isEmpty())
        return core::Error(core::ErrorKind::NotFound, JobTexts::tr("There is no folder %1.").arg(source));
    if (!QDir().mkpath(target))
        return core::Error(core::ErrorKind::Io, JobTexts::tr("The folder %1 could not be made.").arg(target));
    if (sourcePath == QDir(target).canonicalPath())
        return core::Error(core::ErrorKind::Usage, JobTexts::tr("Tokens are written to another folder than the tables, which stay."));
    QMap<QString, int> versions;
    for (auto it = plan.domains.begin(); it != plan.domains.end(); ++it) {
        const VaultDomain *domain = vault.find(it.key());
        if (domain == nullptr)
            return core::Error(core::ErrorKind::NotFound, JobTexts::tr("The vault has no domain \"%1\".").arg(it.key()));
        if (domain->alphabet != it.value())
            return core::Error(core::ErrorKind::Conflict, JobTexts::tr("The domain %1 has the alphabet \"%2\" in the vault and \"%3\" in the plan.").arg(it.key(), domain->alphabet, it.value()));
        versions.insert(it.key(), domain->keys.last().version);
    }
    HALLMARKER_ASSIGN(TokenJournal journal, TokenJournal::load(target));
    const bool isResumed = !journal.kind.isEmpty();
    if (isResumed && (journal.kind != QLatin1String("tokenize") || journal.plan != plan.digest() || journal.source != sourcePath || journal.to != versions))
        return unfinished(target, journal);
    if (!isResumed) {
        journal.kind = QStringLiteral("tokenize");
        journal.source = sourcePath;
        journal.plan = plan.digest();
        journal.to = versions;
        HALLMARKER_TRY(journal.save(target));
    }
    QMap<QString, std::shared_ptr<const TokenDomain>> domains;
    for (auto it = versions.begin(); it != versions.end(); ++it) {
        HALLMARKER_ASSIGN(TokenDomain domain, vault.open(it.key(), vaultKey, it.value()));
        domains.insert(it.key(), std::make_shared<const TokenDomain>(std::move(domain)));
    }
    HALLMARKER_ASSIGN(TokenJobReport report, JobRun(plan, target, journal, progress).run([&domains](const QString &domain, const QStringList &values) { return domains.value(domain)->tokens(values); }));
    report.isResumed = isResumed;
    return report;
}

core::Result<TokenJobReport> TokenJob::rotate(const TokenPlan &whole, const QString &domain, const QString &folder, const QString &vaultPath, const core::SecretBytes &vaultKey, core::Progress &progress)
{
    const TokenPlan plan = whole.ofDomain(domain);
    if (plan.tables.isEmpty())
        return core::Error(core::ErrorKind::Usage, JobTexts::tr("No table of the plan has a column of the domain \"%1\".").arg(domain));
    HALLMARKER_ASSIGN(TokenVault vault, TokenVault::load(vaultPath));
    HALLMARKER_ASSIGN(TokenJournal journal, TokenJournal::load(folder));
    const QString path = QDir(folder).canonicalPath();
    const bool isResumed = !journal.kind.isEmpty();
    if (isResumed && (journal.kind != QLatin1String("rotate") || journal.plan != plan.digest() || journal.domain != domain || journal.source != path))
        return unfinished(folder, journal);
    const VaultDomain *known = vault.find(domain);
    if (known == nullptr)
        return core::Error(core::ErrorKind::NotFound, JobTexts::tr("The vault has no domain \"%1\".").arg(domain));
    if (!isResumed) {
        HALLMARKER_ASSIGN(journal.from, versionsOf(folder));
        if (!journal.from.contains(domain))
            return core::Error(core::ErrorKind::NotFound, JobTexts::tr("The tables in %1 have no tokens of the domain \"%2\".").arg(folder, domain));
        HALLMARKER_TRY(vault.open(domain, vaultKey, journal.from.value(domain))); // the right vault key, before anything is written
        journal.kind = QStringLiteral("rotate");
        journal.source = path;
        journal.plan = plan.digest();
        journal.domain = domain;
        journal.to.insert(domain, known->keys.last().version + 1);
        HALLMARKER_TRY(journal.save(folder));
    }
    const int wanted = journal.to.value(domain);
    if (vault.find(domain)->keys.last().version < wanted) {
        HALLMARKER_TRY(vault.renewKey(domain, vaultKey));
        HALLMARKER_TRY(vault.save(vaultPath));
    }
    HALLMARKER_ASSIGN(const TokenDomain before, vault.open(domain, vaultKey, journal.from.value(domain)));
    HALLMARKER_ASSIGN(const TokenDomain after, vault.open(domain, vaultKey, wanted));
    HALLMARKER_ASSIGN(TokenJobReport report, JobRun(plan, folder, journal, progress).run([&](const QString &, const QStringList &tokens) -> core::Result<QStringList> {
        QStringList values;
        values.reserve(tokens.size());
        for (const QString &token : tokens) {
            HALLMARKER_ASSIGN(const QString value, before.value(token));
            values.append(value);
        }
        return after.tokens(values);
    }));
    report.isResumed = isResumed;
    return report;
}

} // namespace hallmarker::checks
