#include "tests/support/WorkspaceFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace hallmarker::tests {

namespace {

const QString serverPrograms = QStringLiteral("/usr/lib/postgresql/15/bin/");
QString serverProblem;

/// The server refuses to run as root: then everything of it runs as the package's own user.
bool isRoot()
{
    return ::geteuid() == 0;
}

bool runServerProgram(const QString &program, const QStringList &arguments, QString *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (isRoot())
        process.start(QStringLiteral("setpriv"), QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--clear-groups"), program} + arguments);
    else
        process.start(program, arguments);
    process.waitForFinished(60'000);
    *output = QString::fromLocal8Bit(process.readAll());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QString schemaOf(const QString &location)
{
    return location.section(QStringLiteral("schema="), 1).section(QLatin1Char('&'), 0, 0);
}

} // namespace

TestServer *TestServer::instance()
{
    static std::unique_ptr<TestServer> server;
    static bool isTried = false;
    if (!isTried) {
        isTried = true;
        server.reset(new TestServer);
        if (!server->start())
            server.reset();
        // Before the application is gone: QProcess and the SQL drivers need it.
        qAddPostRoutine([] { server.reset(); });
    }
    return server.get();
}

QString TestServer::problem()
{
    return serverProblem;
}

TestServer::~TestServer()
{
    stop();
}

bool TestServer::start()
{
    if (!QFileInfo(serverPrograms + QStringLiteral("initdb")).isExecutable()) {
        serverProblem = QStringLiteral("PostgreSQL 15 is not installed (package postgresql-15)");
        return false;
    }
    QString output;
    if (isRoot()) {
        const passwd *user = ::getpwnam("postgres");
        if (user == nullptr || ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0) {
            serverProblem = QStringLiteral("there is no user postgres to run the server as");
            return false;
        }
    }
    if (!runServerProgram(serverPrograms + QStringLiteral("initdb"), {QStringLiteral("--no-sync"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                                                                       QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data"))}, &output)) {
        serverProblem = QStringLiteral("initdb failed: ") + output.right(300);
        return false;
    }
    return launch();
}

bool TestServer::launch()
{
    const QStringList arguments{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-h"), QString(), QStringLiteral("-F"), QStringLiteral("-c"),
                                QStringLiteral("full_page_writes=off"), QStringLiteral("-c"), QStringLiteral("max_connections=60"), QStringLiteral("-c"), QStringLiteral("shared_buffers=16MB")};
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_folder.filePath(QStringLiteral("server.log")));
    const passwd *user = isRoot() ? ::getpwnam("postgres") : nullptr;
    const uid_t uid = user != nullptr ? user->pw_uid : 0;
    const gid_t gid = user != nullptr ? user->pw_gid : 0;
    m_server.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(111);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // after the change of user, which clears it
    });
    m_server.start(serverPrograms + QStringLiteral("postgres"), arguments);
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < 20'000 && m_server.state() != QProcess::NotRunning) {
        QString output;
        if (runServerProgram(serverPrograms + QStringLiteral("pg_isready"), {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()}, &output))
            return true;
        QThread::msleep(50);
    }
    serverProblem = QStringLiteral("the server did not start, see its log");
    return false;
}

void TestServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT); // fast shutdown
    if (!m_server.waitForFinished(10'000)) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(5'000);
    }
}

void TestServer::restart()
{
    stop();
    if (!launch())
        qFatal("the test server did not come back");
}

QString TestServer::freshLocation()
{
    return QStringLiteral("postgresql://postgres@/postgres?schema=test_%1&host=%2").arg(++m_schemas).arg(m_folder.path());
}

bool TestServer::execute(const QString &location, const QString &sql, const QString &role)
{
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("outside"));
        database.setHostName(m_folder.path());
        database.setDatabaseName(QStringLiteral("postgres"));
        database.setUserName(QStringLiteral("postgres"));
        isDone = database.open();
        QSqlQuery query(database);
        isDone = isDone && query.exec(QStringLiteral("SET search_path TO ") + schemaOf(location));
        // One statement a call: of several, the driver reports the first result only.
        isDone = isDone && (role.isEmpty() || query.exec(QStringLiteral("SET ROLE ") + role)) && query.exec(sql);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return isDone;
}

void WorkspaceFixture::addBackendRows()
{
    QTest::addColumn<int>("backend");
    QTest::newRow("SQLite") << int(TestBackend::Sqlite);
    QTest::newRow("PostgreSQL") << int(TestBackend::Postgres);
}

WorkspaceFixture::WorkspaceFixture(int backend) : m_backend(static_cast<TestBackend>(backend))
{
    if (m_backend == TestBackend::Sqlite) {
        m_location = m_folder.filePath(QStringLiteral("w.hallmarker"));
        return;
    }
    TestServer *server = TestServer::instance();
    if (server == nullptr || !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        m_skip = QString(QStringLiteral("HALLMARKER-SKIPPED no PostgreSQL: ") + TestServer::problem()).toLocal8Bit();
    else
        m_location = server->freshLocation();
}

WorkspaceFixture::~WorkspaceFixture() = default;

core::Workspace &WorkspaceFixture::workspace()
{
    if (!m_workspace) {
        core::WorkspaceOptions options;
        options.location = m_location;
        options.actor = {QStringLiteral("tester")};
        auto made = core::Workspace::create(options, m_clock, m_ids);
        if (!made)
            qFatal("no workspace for the test: %s [%s]", qPrintable(made.error().toString()), qPrintable(made.error().detail));
        m_workspace = *std::move(made);
    }
    return *m_workspace;
}

core::Result<std::unique_ptr<core::Workspace>> WorkspaceFixture::openAnother(bool readOnly)
{
    core::WorkspaceOptions options;
    options.location = m_location;
    options.actor = {QStringLiteral("other")};
    options.readOnly = readOnly;
    return core::Workspace::open(options, m_clock, m_ids);
}

core::Result<void> WorkspaceFixture::reopen()
{
    m_workspace.reset();
    HALLMARKER_ASSIGN(m_workspace, openAnother());
    return {};
}

bool WorkspaceFixture::executeOutside(const QString &sql, const QString &role)
{
    if (isPostgres())
        return TestServer::instance()->execute(m_location, sql, role);
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(m_location);
        isDone = database.open() && QSqlQuery(database).exec(sql);
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return isDone;
}

bool WorkspaceFixture::tamper(const QString &sql)
{
    if (isPostgres()) {
        for (const char *table : {"log_entry", "log_node", "checkpoint", "record_version", "lineage_event", "lineage_pack", "lineage_space", "lineage_node", "lineage_edge", "lineage_run", "lineage_attribute", "lineage_alias", "lineage_merge", "lineage_binding"})
            executeOutside(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER ALL").arg(QLatin1String(table)));
        return executeOutside(sql);
    }
    QStringList triggers;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(m_location);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
            while (query.next())
                triggers += query.value(0).toString();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    for (const QString &trigger : triggers)
        executeOutside(QStringLiteral("DROP TRIGGER ") + trigger);
    return executeOutside(sql);
}

} // namespace hallmarker::tests
