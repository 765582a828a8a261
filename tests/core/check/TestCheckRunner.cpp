#include "core/check/CheckRunner.h"
#include "core/digest/Hasher.h"
#include "core/log/AuditLog.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <stdexcept>

using namespace hallmarker::core;

namespace {

using RunBody = std::function<Result<CheckOutcome>(const CheckRequest &, Progress &)>;

class BodyProvider final : public CheckProvider {
public:
    explicit BodyProvider(RunBody *body) : m_body(body)
    {
        m_definition.id = QStringLiteral("t");
        m_definition.version = QStringLiteral("1");
        m_definition.isSeeded = true;
        m_definition.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, {}, {}}};
    }
    const CheckDefinition &definition() const override { return m_definition; }
    Result<CheckOutcome> run(const CheckRequest &request, Progress &progress) const override { return (*m_body)(request, progress); }

private:
    CheckDefinition m_definition;
    RunBody *m_body;
};

/// Keeps the content of a file in a variable.
class MemoryLocator final : public ArtifactLocator {
public:
    explicit MemoryLocator(Workspace &workspace) : m_workspace(workspace) {}
    QByteArray content = "one";
    bool isMissing = false;

    Result<QMap<QString, QString>> filesOf(const Record &) const override { return QMap<QString, QString>{{QStringLiteral("data"), QStringLiteral("/d")}}; }
    Result<Record> observe(const Record &version) override
    {
        if (isMissing)
            return Error(ErrorKind::NotFound, QStringLiteral("The file is gone."));
        HALLMARKER_ASSIGN(const Record present, m_workspace.record(version.id));
        if (present.basis == Hasher::of(content))
            return present;
        Record stored;
        HALLMARKER_TRY(m_workspace.write(QStringLiteral("observe"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft{present.id, present.kind, present.name, present.body, Hasher::of(content), {}};
            HALLMARKER_ASSIGN(stored, transaction.put(draft, present.revision));
            return {};
        }));
        return stored;
    }

private:
    Workspace &m_workspace;
};

class StopProgress final : public Progress {
public:
    bool isStopped = false;
    void report(const QString &, qint64, qint64) override {}
    bool isCancelled() const override { return isStopped; }
};

CheckOutcome passWith(double value)
{
    CheckOutcome outcome;
    outcome.verdict = Verdict::Pass;
    outcome.figures = {Figure{QStringLiteral("k"), value}};
    outcome.artefacts = {{QByteArray("artefact"), QStringLiteral("text/plain")}};
    return outcome;
}

} // namespace

class TestCheckRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(1767225600000);
        m_ids = std::make_unique<SequenceIdSource>();
        WorkspaceOptions options;
        options.location = m_folder->filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        auto workspace = Workspace::create(options, *m_clock, *m_ids);
        VERIFY_RESULT(workspace);
        m_workspace = std::move(*workspace);
        m_locator = std::make_unique<MemoryLocator>(*m_workspace);
        m_registry = std::make_unique<CheckRegistry>();
        m_registry->add(std::make_unique<BodyProvider>(&m_body));
        VERIFY_RESULT(m_workspace->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_ASSIGN(const Record record, transaction.put({{}, QStringLiteral("dataset-version"), QStringLiteral("adult"), {}, Hasher::of("one"), {}}, 0));
            m_data = record.id;
            return {};
        }));
    }
    void cleanup()
    {
        m_locator.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void aPassIsStoredWithWhatItRestsOn()
    {
        m_body = [this](const CheckRequest &request, Progress &) -> Result<CheckOutcome> {
            m_clock->advanceMs(250);
            CheckOutcome outcome = passWith(static_cast<double>(request.seed.value));
            return outcome;
        };
        const auto finding = run();
        VERIFY_RESULT(finding);
        QVERIFY(finding->verdict == Verdict::Pass);
        QCOMPARE(finding->durationMs, 250);
        QCOMPARE(finding->inputs.first().digest, Hasher::of("one"));
        QCOMPARE(finding->figure(QStringLiteral("k"))->value, 7.0);
        QCOMPARE(finding->artefacts, QList<Digest>{Hasher::of("artefact")});
        QCOMPARE(*m_workspace->blobs().get(finding->artefacts.first()), QByteArray("artefact"));
        const auto dependencies = m_workspace->dependencies(finding->id);
        VERIFY_RESULT(dependencies);
        QCOMPARE(dependencies->size(), 1);
        QCOMPARE(dependencies->first().subjectId, m_data);
        QCOMPARE(dependencies->first().seen, Hasher::of("one"));
        QCOMPARE(dependencies->first().role, QStringLiteral("data"));
        QCOMPARE(stored().size(), 1);
        QVERIFY(stored().first().standing == FindingStanding::Current);
    }
    void theFileIsHashedBeforeTheRun()
    {
        m_locator->content = "two"; // it changed since it was registered
        m_body = [](const CheckRequest &request, Progress &) -> Result<CheckOutcome> {
            return passWith(request.input(QStringLiteral("data"))->record.basis == Hasher::of("two") ? 1 : 0);
        };
        const auto finding = run();
        VERIFY_RESULT(finding);
        QCOMPARE(finding->inputs.first().digest, Hasher::of("two"));
        QCOMPARE(finding->figure(QStringLiteral("k"))->value, 1.0);
    }
    void aFileThatChangesMeanwhileIsNoPass()
    {
        m_body = [this](const CheckRequest &, Progress &) -> Result<CheckOutcome> {
            m_locator->content = "two";
            return passWith(5);
        };
        const auto finding = run();
        VERIFY_RESULT(finding);
        QVERIFY(finding->verdict == Verdict::Error);
        QVERIFY(finding->figures.isEmpty());
        QVERIFY(finding->artefacts.isEmpty());
        QVERIFY(finding->reason.contains(QStringLiteral("changed while")));
        QVERIFY(stored().first().standing == FindingStanding::Stale); // it names the state before
    }
    void failuresAreStoredAsErrors_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<QString>("text");
        QTest::newRow("error") << 0 << "The column is not there.";
        QTest::newRow("exception") << 1 << "boom";
        QTest::newRow("unknown exception") << 2 << "defect";
        QTest::newRow("missing file") << 3 << "The file is gone.";
    }
    void failuresAreStoredAsErrors()
    {
        QFETCH(int, how);
        QFETCH(QString, text);
        m_locator->isMissing = how == 3;
        m_body = [how](const CheckRequest &, Progress &) -> Result<CheckOutcome> {
            if (how == 0)
                return Error(ErrorKind::Invalid, QStringLiteral("The column is not there."));
            if (how == 1)
                throw std::runtime_error("boom");
            throw 7;
        };
        const auto finding = run();
        VERIFY_RESULT(finding);
        QVERIFY(finding->verdict == Verdict::Error);
        QVERIFY2(finding->reason.contains(text), qPrintable(finding->reason));
        QCOMPARE(stored().size(), 1);
    }
    void cancellingStoresNothing()
    {
        const qint64 before = *m_workspace->log().size();
        StopProgress progress;
        m_body = [&](const CheckRequest &, Progress &) -> Result<CheckOutcome> {
            progress.isStopped = true;
            return passWith(5); // a check that looks too late
        };
        QCOMPARE(run(progress).error().kind, ErrorKind::Cancelled);
        progress.isStopped = false;
        m_body = [](const CheckRequest &, Progress &) -> Result<CheckOutcome> { return Error(ErrorKind::Cancelled, QStringLiteral("x")); };
        QCOMPARE(run(progress).error().kind, ErrorKind::Cancelled);
        QVERIFY(stored().isEmpty());
        QCOMPARE(*m_workspace->log().size(), before);
    }
    void aPassWithoutAFigureIsRefused()
    {
        m_body = [](const CheckRequest &, Progress &) -> Result<CheckOutcome> { return passWith(std::numeric_limits<double>::quiet_NaN()); };
        QCOMPARE(run().error().kind, ErrorKind::Internal);
        QVERIFY(stored().isEmpty());
    }
    void usageErrorsStoreNothing()
    {
        m_body = [](const CheckRequest &, Progress &) -> Result<CheckOutcome> { return passWith(5); };
        CheckRunner runner(*m_workspace, *m_registry, *m_locator);
        QCOMPARE(runner.run({QStringLiteral("x"), {}, {}, {}}).error().kind, ErrorKind::Usage);
        QCOMPARE(runner.run({QStringLiteral("t"), {}, {}, {}}).error().kind, ErrorKind::Usage);
        QCOMPARE(runner.run({QStringLiteral("t"), {{QStringLiteral("data"), m_data}}, {{QStringLiteral("p"), 1}}, {}}).error().kind, ErrorKind::Usage);
        QCOMPARE(runner.run({QStringLiteral("t"), {{QStringLiteral("data"), QStringLiteral("nobody")}}, {}, {}}).error().exitCode(), 2);
        QVERIFY(stored().isEmpty());
    }

private:
    Result<Finding> run(Progress &progress = Progress::none())
    {
        return CheckRunner(*m_workspace, *m_registry, *m_locator).run({QStringLiteral("t"), {{QStringLiteral("data"), m_data}}, {}, Seed{7}}, progress);
    }
    QList<JudgedFinding> stored() const { return FindingRepository(*m_workspace).list().value_or(QList<JudgedFinding>()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<SequenceIdSource> m_ids;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MemoryLocator> m_locator;
    std::unique_ptr<CheckRegistry> m_registry;
    RunBody m_body;
    QString m_data;
};

HALLMARKER_TEST(TestCheckRunner)
#include "TestCheckRunner.moc"
