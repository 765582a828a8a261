#pragma once

#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/log/AuditLog.h"
#include "core/storage/Workspace.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace hallmarker::tests {

/// A PostgreSQL server of the tests' own: on a local socket in a temporary folder, started at the first question and
/// stopped with the program; it dies with the program even after a crash.
class TestServer {
public:
    /// nullptr when PostgreSQL is not installed or does not start; `problem()` then says why.
    static TestServer *instance();
    static QString problem();
    ~TestServer();

    /// The address of a schema that does not exist yet.
    QString freshLocation();
    /// Runs SQL as the superuser of the server, beside everything that Hallmarker knows.
    bool execute(const QString &location, const QString &sql, const QString &role = {});
    void restart();

private:
    TestServer() = default;
    bool start();
    bool launch();
    void stop();

    QTemporaryDir m_folder{QStringLiteral("/tmp/hm-pg-XXXXXX")};
    QProcess m_server;
    int m_schemas = 0;
};

enum class TestBackend { Sqlite, Postgres };

/// A fresh workspace of one backend in a place of its own.
///
///     void TestX::cases_data() { WorkspaceFixture::addBackendRows(); }
///     void TestX::cases() { QFETCH(int, backend); WorkspaceFixture fixture(backend); if (!fixture.isAvailable()) QSKIP(...); }
class WorkspaceFixture {
public:
    static void addBackendRows();

    explicit WorkspaceFixture(int backend);
    ~WorkspaceFixture();

    bool isAvailable() const { return m_skip.isEmpty(); }
    QByteArray skipReason() const { return m_skip; }
    bool isPostgres() const { return m_backend == TestBackend::Postgres; }

    /// Makes the workspace on the first call. Never nullptr when available: fails the program loudly otherwise.
    core::Workspace &workspace();
    /// Closes and opens again.
    core::Result<void> reopen();
    void close() { m_workspace.reset(); }
    core::Result<std::unique_ptr<core::Workspace>> openAnother(bool readOnly = false);
    /// Another client changes the store; triggers that would stop it are dropped first.
    bool tamper(const QString &sql);
    /// Runs SQL without dropping anything; true when the store let it happen.
    /// On PostgreSQL as that role; empty: as the superuser.
    bool executeOutside(const QString &sql, const QString &role = {});

    core::FixedClock &clock() { return m_clock; }
    QString location() const { return m_location; }
    QString folder() const { return m_folder.path(); }

private:
    TestBackend m_backend;
    QByteArray m_skip;
    QTemporaryDir m_folder;
    core::FixedClock m_clock{1'767'225'600'000}; // 2026-01-01T00:00:00Z
    core::RandomIdSource m_ids{m_clock};
    QString m_location;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace hallmarker::tests
