#pragma once

#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/jobs/Progress.h"
#include "core/lineage/LineageBatch.h"
#include "core/record/Record.h"
#include "core/record/Staleness.h"
#include "core/result/Result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace hallmarker::core {

class AuditLog;
class BlobStore;
class ChangeFeed;
class LineageStore;

/// Who writes. The name is taken as given; on PostgreSQL the entry also names the login, which the server checks.
struct Actor {
    QString name; ///< login or "name <mail>"
};

/// What a write may do. Lives only inside Workspace::write; everything in it commits together with its log entries,
/// or not at all. Every record write appends one log entry; writes of several records append several.
class WriteTransaction {
public:
    virtual ~WriteTransaction() = default;

    /// Stores a record. expectedRevision is the revision it was edited from (0: new). ErrorKind::Conflict when another
    /// write came first; nothing of the transaction is kept then. A changed basis marks dependents stale, transitively.
    virtual Result<Record> put(const RecordDraft &draft, qint64 expectedRevision) = 0;
    /// Marks a record deleted; its history and log stay. Dependents become stale.
    virtual Result<void> remove(const QString &id, qint64 expectedRevision) = 0;
    /// Replaces what a record rests on, which the log then states. Immediately stale when a seen digest is not the present one.
    virtual Result<void> setDependencies(const QString &dependentId, const QList<Dependency> &dependencies) = 0;
    /// Stores content under its digest (idempotent) and returns the digest; encrypted when the workspace has a passphrase.
    virtual Result<Digest> putBlob(const QByteArray &content, const QString &mediaType) = 0;
    /// Appends a log entry that is not about a record ("key.rotated", "card.exported" ...).
    virtual Result<void> note(const QString &action, const QJsonObject &payload) = 0;
    /// Stores a personal field beside the log: encrypted under its own key, the log sees a salted commitment only.
    /// Returns the commitment (hex) for the record's body.
    virtual Result<QString> putPersonal(const QString &recordId, const QString &field, const QString &value) = 0;
    /// Destroys salt, key and text of a personal field and logs the erasure; proofs stay valid.
    virtual Result<void> erasePersonal(const QString &recordId, const QString &field, const QString &reason) = 0;

    /// Folds events of lineage into the store: each new one with a log entry of its own. Events that are known change nothing.
    virtual Result<LineageIntake> addLineage(const LineageBatch &batch) = 0;

    virtual Result<Record> record(const QString &id) const = 0;
    virtual QString newId(const QString &kind) = 0;
    virtual qint64 nowMs() const = 0;
};

struct RecordFilter {
    QString kind;             ///< empty: all
    bool includeDeleted = false;
    QString bodyKey;          ///< only records whose top-level body field `bodyKey` equals `bodyValue`
    QString bodyValue;
    int limit = -1;
    int offset = 0;
};

struct SearchHit {
    QString id;
    QString kind;
    QString name;
    QString snippet;
};

/// What a search looks at.
struct SearchFilter {
    QStringList kinds;        ///< empty: all
    bool isByName = true;     ///< false: by what a record says alone, not by what it is called; the hits have no snippet then
    int limit = 50;
};

struct WorkspaceOptions {
    QString location;          ///< path of an SQLite file, or postgresql://user@host/db?schema=name
    Actor actor;
    bool readOnly = false;
    QString passphrase;        ///< of the sealed signing key and of encrypted attachments; empty: none
};

/// One workspace: records, findings, blobs and log over SQLite or PostgreSQL. Safe to call from any thread; a write
/// blocks its caller until it is durable, and writes of several threads share one commit (group commit): the work then runs
/// on the thread of one of them.
class Workspace {
public:
    /// Makes a new workspace with its own signing key. Fails when something is there already.
    static Result<std::unique_ptr<Workspace>> create(const WorkspaceOptions &options, const Clock &clock, IdSource &ids);
    /// Opens one: checks format, version, integrity; backs up and migrates an older one.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions &options, const Clock &clock, IdSource &ids);
    virtual ~Workspace() = default;

    virtual QString location() const = 0;
    virtual QString workspaceId() const = 0;
    virtual bool isReadOnly() const = 0;
    virtual const Clock &clock() const = 0;
    virtual IdSource &ids() = 0;
    virtual Actor actor() const = 0;
    /// What a person should know after opening: a migration and where its backup lies.
    virtual QStringList notices() const { return {}; }

    using Work = std::function<Result<void>(WriteTransaction &)>;
    /// Runs the work in one transaction. When it returns an Error nothing is kept. The work may run twice after a
    /// serialisation failure, so it must not have effects of its own beyond variables it sets anew.
    virtual Result<void> write(const QString &action, const Work &work) = 0;

    virtual Result<Record> record(const QString &id) const = 0;
    virtual Result<QList<Record>> records(const RecordFilter &filter) const = 0;
    /// By id, else by exact name, else by unique id prefix; several of one name are an Error that lists them.
    virtual Result<Record> resolve(const QString &kind, const QString &reference) const = 0;
    virtual Result<QList<Record>> history(const QString &id) const = 0; ///< oldest revision first
    virtual Result<QList<Dependency>> dependencies(const QString &dependentId) const = 0;
    virtual Result<QStringList> dependents(const QString &subjectId) const = 0;
    virtual Result<QList<StaleCause>> staleness(const QString &id) const = 0; ///< empty: current
    virtual Result<QStringList> staleRecords(const QString &kind = {}) const = 0;
    virtual Result<QString> personal(const QString &recordId, const QString &field) const = 0;
    /// Best first: all words, each as the beginning of one.
    virtual Result<QList<SearchHit>> search(const QString &text, const SearchFilter &filter) const = 0;
    Result<QList<SearchHit>> search(const QString &text, int limit = 50) const { return search(text, SearchFilter{.limit = limit}); }
    /// Calls take with id and canonical body (UTF-8) of each record of a kind that is not deleted, in no order: for lists over
    /// very many, where a Record of each would cost more than what is asked of it.
    virtual Result<void> eachBody(const QString &kind, const std::function<void(QByteArrayView id, QByteArrayView body)> &take) const = 0;
    virtual Result<QString> setting(const QString &key) const = 0;
    virtual Result<void> setSetting(const QString &key, const QString &value) = 0;

    virtual AuditLog &log() = 0;
    virtual BlobStore &blobs() = 0;
    virtual const LineageStore &lineage() const = 0;
    virtual ChangeFeed &changes() = 0;
};

/// Tells which records changed, by this process or another one. Lives in the thread that made the workspace.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts to watch (LISTEN on PostgreSQL, data_version polling every 250 ms on SQLite). Needs an event loop.
    virtual void start() = 0;

Q_SIGNALS:
    /// Ids of records that were written since the last signal.
    void recordsChanged(const QStringList &ids);
    void logGrew(qint64 size);
    /// The store could not be reached; retried by itself.
    void connectionLost(const QString &message);
    void connectionRestored();
};

/// Content-addressed attachments and evidence.
class BlobStore {
public:
    virtual ~BlobStore() = default;
    /// The content, after its digest was checked; ErrorKind::Integrity when it does not match.
    virtual Result<QByteArray> get(const Digest &digest) const = 0;
    virtual Result<bool> contains(const Digest &digest) const = 0;
};

} // namespace hallmarker::core
