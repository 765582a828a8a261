#include "checks/worker/WorkerClient.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WorkerSetting.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <array>
#include <atomic>
#include <thread>

#include <signal.h>
#include <unistd.h>

using namespace hallmarker;
using namespace hallmarker::checks;
using hallmarker::tests::WorkerSetting;

namespace {

worker::ModelJob smallJob(const char *kind = "scores")
{
    worker::ModelJob job;
    job.kind = kind;
    job.samples.count = 16;
    job.samples.shape = {4};
    for (int i = 0; i < 64; ++i)
        job.samples.x.push_back(float(std::sin(0.7 * i)) * 0.8F);
    for (int i = 0; i < 16; ++i) { // the model's own answer
        const float *x = job.samples.x.data() + 4 * i;
        job.samples.y.push_back(2 * x[0] - x[1] + 0.5F * x[2] - 0.3F >= 0 ? 0 : 1);
    }
    return job;
}

WorkerLimits shortLimits(qint64 wallMs = 60'000)
{
    WorkerLimits limits;
    limits.wallMs = wallMs;
    limits.memoryBytes = 1LL << 30;
    return limits;
}

QString script(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(QStringLiteral("fake-worker")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + text);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

/// Running worker processes that are children of a process.
QList<pid_t> workersBelow(pid_t parent)
{
    QList<pid_t> found;
    const QStringList names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.toInt() <= 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        // pid (name) state parent ...; a zombie runs no longer.
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(hallmarker-work") && rest.size() > 2 && rest.at(1).toInt() == parent && rest.at(0) != "Z")
            found.append(name.toInt());
    }
    return found;
}

class CancelAfterFirst final : public core::Progress {
public:
    void report(const QString &, qint64, qint64) override { m_isCancelled = true; }
    bool isCancelled() const override { return m_isCancelled; }

private:
    bool m_isCancelled = false;
};

} // namespace

class TestWorkerClient : public QObject {
    Q_OBJECT

    const WorkerSetting &m_setting = WorkerSetting::instance();
    WorkerClient m_client;

    void needWorker()
    {
        if (!m_setting.isAvailable())
            QSKIP("hallmarker-worker is not built (libtorch is missing)");
    }

private Q_SLOTS:
    void givesScores()
    {
        needWorker();
        const auto answer = m_client.run(smallJob(), m_setting.bytesOf("linear"), shortLimits());
        VERIFY_RESULT(answer);
        QCOMPARE(answer->result.scores.size(), std::size_t(32));
        const worker::ModelJob job = smallJob();
        for (std::size_t i = 0; i < 16; ++i) {
            const float *x = job.samples.x.data() + 4 * i;
            QVERIFY(std::abs(answer->result.scores[2 * i] - (2 * x[0] - x[1] + 0.5F * x[2] - 0.3F)) < 1e-5F);
        }
        QCOMPARE(QString::fromStdString(answer->result.diagnosis.output), QStringLiteral("logits"));
        const QJsonObject sandbox = answer->environment.value(u"sandbox").toObject();
        QVERIFY(sandbox.value(u"seccomp").toBool());
        QVERIFY(sandbox.value(u"landlock_abi").toInt() >= 1);
        QVERIFY(sandbox.value(u"missing").toArray().isEmpty());
        QVERIFY(!answer->environment.value(u"blas").toString().isEmpty());
    }
    void givesTheSameTwice()
    {
        needWorker();
        worker::ModelJob job = smallJob("attack");
        worker::AttackRun run;
        run.budget = 0.3;
        run.steps = 5;
        run.stepSize = 0.1;
        run.restarts = 2;
        run.randomStart = true;
        run.seed = 11;
        run.keepExamples = 4;
        job.runs = {run};
        const auto first = m_client.run(job, m_setting.bytesOf("linear"), shortLimits());
        const auto second = m_client.run(job, m_setting.bytesOf("linear"), shortLimits());
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QVERIFY(first->result.runs[0].l2 == second->result.runs[0].l2);
        QVERIFY(first->result.runs[0].examples == second->result.runs[0].examples);
    }
    void staysInTheBallAndTheBounds_data()
    {
        QTest::addColumn<QByteArray>("norm");
        QTest::addColumn<QByteArray>("method");
        for (const char *norm : {"linf", "l2"})
            for (const char *method : {"pgd", "square", "noise"})
                QTest::addRow("%s %s", norm, method) << QByteArray(norm) << QByteArray(method);
    }
    void staysInTheBallAndTheBounds()
    {
        QFETCH(QByteArray, norm);
        QFETCH(QByteArray, method);
        needWorker();
        worker::ModelJob job = smallJob("attack");
        job.samples.low = {-0.85F, -0.85F, -0.85F, -0.85F};
        job.samples.high = {0.85F, 0.85F, 0.85F, 0.85F};
        job.samples.mutableInputs = {1, 0, 1, 1};
        worker::AttackRun run;
        run.method = method.toStdString();
        run.norm = norm.toStdString();
        run.budget = 0.4;
        run.steps = 20;
        run.stepSize = 0.05;
        run.restarts = 1;
        run.randomStart = true;
        run.keepExamples = 16;
        job.runs = {run};
        const auto answer = m_client.run(job, m_setting.bytesOf("linear"), shortLimits());
        VERIFY_RESULT(answer);
        const worker::AttackRunResult &result = answer->result.runs[0];
        QCOMPARE(result.exampleRows.size(), std::size_t(16));
        double moved = 0;
        for (std::size_t i = 0; i < 16; ++i) {
            const auto row = std::size_t(result.exampleRows[i]);
            double square = 0;
            for (std::size_t k = 0; k < 4; ++k) {
                const float adversarial = result.examples[4 * i + k];
                const float change = adversarial - job.samples.x[4 * row + k];
                QVERIFY(adversarial >= -0.8500001F && adversarial <= 0.8500001F);
                if (norm == "linf")
                    QVERIFY(std::abs(change) <= 0.40001F);
                square += double(change) * double(change);
                if (k == 1)
                    QCOMPARE(change, 0.0F);
            }
            QVERIFY(norm == "linf" || std::sqrt(square) <= 0.40001);
            QVERIFY(std::abs(std::sqrt(square) - double(result.l2[row])) < 1e-5);
            moved += square;
        }
        QVERIFY(moved > 0.1);
    }
    void noticesOddModels_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("noticed");
        for (const auto &[model, noticed] : {std::pair("linear", ""), std::pair("softmax", "probabilities"), std::pair("sigmoid", "probabilities"), std::pair("labels", "labels zero undifferentiable"),
                                             std::pair("rounded", "zero"), std::pair("noisy", "random"), std::pair("nan", "zero nan"), std::pair("batch_of_one", "one"),
                                             std::pair("neighbours", "batch"), std::pair("dropout", "training"), std::pair("training_but_harmless", "")})
            QTest::newRow(model) << QString::fromLatin1(model) << QString::fromLatin1(noticed);
    }
    void noticesOddModels()
    {
        QFETCH(QString, model);
        QFETCH(QString, noticed);
        needWorker();
        const auto answer = m_client.run(smallJob(), m_setting.bytesOf(model.toLatin1().constData()), shortLimits());
        VERIFY_RESULT(answer);
        const worker::ModelDiagnosis &d = answer->result.diagnosis;
        QStringList seen;
        if (d.output != "logits")
            seen.append(QString::fromStdString(d.output));
        if (d.zeroGradientShare > 0.1)
            seen.append(QStringLiteral("zero"));
        if (!d.isDifferentiable)
            seen.append(QStringLiteral("undifferentiable"));
        if (d.isRandom)
            seen.append(QStringLiteral("random"));
        if (d.badRows > 0)
            seen.append(QStringLiteral("nan"));
        if (d.isBatchOfOneOnly)
            seen.append(QStringLiteral("one"));
        if (d.dependsOnBatch)
            seen.append(QStringLiteral("batch"));
        if (d.trainingMatters)
            seen.append(QStringLiteral("training"));
        QCOMPARE(seen.join(QLatin1Char(' ')), noticed);
    }
    void hostileModelsEndInErrors_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<core::ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("loops forever") << QStringLiteral("loop") << core::ErrorKind::LimitExceeded << QStringLiteral("did not finish");
        QTest::newRow("takes 256 GiB") << QStringLiteral("greedy") << core::ErrorKind::LimitExceeded << QStringLiteral("memory");
        QTest::newRow("hoards") << QStringLiteral("hoards") << core::ErrorKind::LimitExceeded << QStringLiteral("memory");
        QTest::newRow("chatters") << QStringLiteral("chatters") << core::ErrorKind::LimitExceeded << QStringLiteral("did not finish");
        QTest::newRow("answers with 6 GiB") << QStringLiteral("wide") << core::ErrorKind::LimitExceeded << QStringLiteral("memory");
        QTest::newRow("loops while it is loaded") << QStringLiteral("loops_on_load") << core::ErrorKind::LimitExceeded << QStringLiteral("did not finish");
        QTest::newRow("reads a file") << QStringLiteral("reads_file") << core::ErrorKind::Denied << QStringLiteral("from_file");
        QTest::newRow("writes a file") << QStringLiteral("writes_file") << core::ErrorKind::Denied << QStringLiteral("save");
        QTest::newRow("reads a file while it is loaded") << QStringLiteral("reads_file_on_load") << core::ErrorKind::Denied << QStringLiteral("open");
        for (const char *model : {"calls_itself", "nested_calls", "nested_brackets", "nested_pickle", "forks", "loads_library", "loads_class_library", "sends", "calls_remote"})
            QTest::newRow(model) << QString::fromLatin1(model) << core::ErrorKind::Internal << QString();
        QTest::newRow("cut off") << QStringLiteral("cut_off") << core::ErrorKind::Unreadable << QStringLiteral("could not be loaded");
        QTest::newRow("no classifier") << QStringLiteral("not_a_classifier") << core::ErrorKind::Invalid << QStringLiteral("shape");
        QTest::newRow("other inputs") << QStringLiteral("wants_eight") << core::ErrorKind::Invalid << QStringLiteral("failed on the samples");
        QTest::newRow("other classes") << QStringLiteral("three_outputs") << core::ErrorKind::Invalid << QStringLiteral("classes");
    }
    void hostileModelsEndInErrors()
    {
        QFETCH(QString, model);
        QFETCH(core::ErrorKind, kind);
        QFETCH(QString, text);
        needWorker();
        worker::ModelJob job = smallJob();
        job.classes = 2;
        const auto answer = m_client.run(job, m_setting.bytesOf(model.toLatin1().constData()), shortLimits(text == QStringLiteral("did not finish") ? 700 : 30'000));
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(text), qPrintable(answer.error().message));
        if (text.isEmpty()) { // which part of the library notices it is the library's choice
            qInfo("%s", qPrintable(answer.error().message.left(200)));
            QVERIFY2(answer.error().kind == core::ErrorKind::Unreadable || answer.error().kind == core::ErrorKind::Denied || answer.error().kind == core::ErrorKind::Invalid
                         || answer.error().kind == core::ErrorKind::LimitExceeded, qPrintable(answer.error().message));
        } else {
            QCOMPARE(answer.error().kind, kind);
        }
        QVERIFY(!QFile::exists(m_setting.canaryWritten()));
        // The worker is still good for the next job.
        VERIFY_RESULT(m_client.run(smallJob(), m_setting.bytesOf("linear"), shortLimits()));
    }
    void cutOffAnywhereIsAnError()
    {
        needWorker();
        const QByteArray whole = m_setting.bytesOf("linear");
        for (qsizetype part = 0; part < 20; ++part) {
            const auto answer = m_client.run(smallJob(), whole.left(whole.size() * part / 20), shortLimits());
            QVERIFY(!answer);
            QVERIFY2(!answer.error().message.isEmpty() && answer.error().kind != core::ErrorKind::Internal, qPrintable(answer.error().message));
        }
        VERIFY_RESULT(m_client.run(smallJob(), whole, shortLimits()));
    }
    void killedFromOutside_data()
    {
        QTest::addColumn<bool>("isJob");
        QTest::addColumn<int>("afterMs");
        for (const bool isJob : {false, true})
            for (const int afterMs : {0, 3, 10, 30, 100, 300})
                QTest::addRow("%s after %d ms", isJob ? "job" : "worker", afterMs) << isJob << afterMs;
    }
    void killedFromOutside()
    {
        QFETCH(bool, isJob);
        QFETCH(int, afterMs);
        needWorker();
        const QList<pid_t> others = workersBelow(getpid()); // of the other clients of this test
        WorkerClient client;
        std::atomic<bool> isDone = false;
        std::thread killer([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(afterMs));
            // The worker is a child of ours, the job one of the worker's. Wait for whom to kill, at most as long as the job runs.
            while (!isDone) {
                bool isKilled = false;
                for (const pid_t worker : workersBelow(getpid()))
                    for (const pid_t pid : others.contains(worker) ? QList<pid_t>() : isJob ? workersBelow(worker) : QList<pid_t>{worker})
                        isKilled = kill(pid, SIGKILL) == 0 || isKilled;
                if (isKilled)
                    return;
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        const auto answer = client.run(smallJob(), m_setting.bytesOf("loop"), shortLimits(20'000));
        isDone = true;
        killer.join();
        QVERIFY(!answer);
        QVERIFY2(answer.error().kind != core::ErrorKind::LimitExceeded || answer.error().message.contains(QStringLiteral("memory")), qPrintable(answer.error().message));
        VERIFY_RESULT(client.run(smallJob(), m_setting.bytesOf("linear"), shortLimits()));
    }
    void leavesNoProcessBehind()
    {
        needWorker();
        const auto before = workersBelow(getpid());
        {
            WorkerClient client;
            VERIFY_RESULT(client.run(smallJob(), m_setting.bytesOf("linear"), shortLimits()));
            QVERIFY(!client.run(smallJob(), m_setting.bytesOf("loop"), shortLimits(300)));
            QVERIFY(workersBelow(getpid()).size() > before.size());
        }
        QTRY_COMPARE(workersBelow(getpid()).size(), before.size());
    }
    void canBeCancelled()
    {
        needWorker();
        CancelAfterFirst progress;
        const auto answer = m_client.run(smallJob(), m_setting.bytesOf("loop"), shortLimits(), progress);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, core::ErrorKind::Cancelled);
    }
    void missingSandboxMustBeAccepted_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"landlock", "seccomp", "limits", "no-new-privileges"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }
    void missingSandboxMustBeAccepted()
    {
        QFETCH(QString, part);
        needWorker();
        qputenv("HALLMARKER_WORKER_WITHOUT", part.toLatin1());
        WorkerClient client;
        WorkerLimits limits = shortLimits();
        const auto refused = client.run(smallJob(), m_setting.bytesOf("linear"), limits);
        limits.acceptUnsandboxed = {QStringLiteral("something-else")};
        const auto stillRefused = client.run(smallJob(), m_setting.bytesOf("linear"), limits);
        limits.acceptUnsandboxed = {part};
        const auto accepted = client.run(smallJob(), m_setting.bytesOf("linear"), limits);
        qunsetenv("HALLMARKER_WORKER_WITHOUT");
        QVERIFY(!refused && !stillRefused);
        QCOMPARE(refused.error().kind, core::ErrorKind::Denied);
        QVERIFY2(refused.error().message.contains(part) && refused.error().message.contains(QStringLiteral("accept_unsandboxed")), qPrintable(refused.error().message));
        if (part == QStringLiteral("no-new-privileges") && !accepted)
            return; // without it an ordinary user cannot set up Landlock either: refused for that part then
        VERIFY_RESULT(accepted);
        const QJsonArray missing = accepted->environment.value(u"sandbox").toObject().value(u"missing").toArray();
        QCOMPARE(missing.size(), 1);
        QVERIFY(missing.at(0).toString().startsWith(part));
    }
    void brokenWorkersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ends at once") << QByteArray("exit 3\n");
        QTest::newRow("garbage") << QByteArray("head -c 100000 /dev/urandom >&3\nsleep 5\n");
        QTest::newRow("over-long frame") << QByteArray("printf '\\377\\377\\377\\177' >&3\nsleep 5\n");
        QTest::newRow("silent") << QByteArray("sleep 5\n");
        QTest::newRow("another program's hello") << QByteArray("printf '\\001\\000\\000\\000\\240' >&3\nsleep 5\n");
        // {"type":"hello","program":"hallmarker-worker","version":"0","protocol":2}, then gone
        QTest::newRow("dies after hello") << QByteArray("printf '\\072\\000\\000\\000\\244dtypeehellogprogramqhallmarker-workergversiona0hprotocol\\002' >&3\nexit 0\n");
        const QByteArray hello = "printf '\\072\\000\\000\\000\\244dtypeehellogprogramqhallmarker-workergversiona0hprotocol\\002' >&3\n";
        QTest::newRow("garbage after hello") << hello + "head -c 100000 /dev/urandom >&3\nsleep 5\n";
        QTest::newRow("no map") << hello + "printf '\\001\\000\\000\\000\\001' >&3\nsleep 5\n";
        QTest::newRow("outcome without content") << hello + "printf '\\016\\000\\000\\000\\241dtypegoutcome' >&3\nsleep 5\n";
        QTest::newRow("cut off inside of the map") << hello + "printf '\\006\\000\\000\\000\\244dtype' >&3\nsleep 5\n";
        QTest::newRow("cut off inside of the frame") << hello + "printf '\\377\\000\\000\\000\\244dtype' >&3\nexit 0\n";
        QTest::newRow("array of 2^60 values") << hello + "printf '\\011\\000\\000\\000\\233\\020\\000\\000\\000\\000\\000\\000\\000' >&3\nsleep 5\n";
        QTest::newRow("nested 100000 times") << hello + "printf '\\240\\206\\001\\000' >&3\nhead -c 100000 /dev/zero | tr '\\0' '\\201' >&3\nsleep 5\n";
        QTest::newRow("ended before anything was asked") << hello + "printf '\\014\\000\\000\\000\\241dtypeeended' >&3\nsleep 5\n";
    }
    void brokenWorkersAreErrors()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        WorkerClient client(script(folder, text));
        client.helloTimeoutMs = 1000;
        QVERIFY(client.isAvailable());
        const auto answer = client.run(smallJob(), QByteArray("x"), shortLimits(500));
        QVERIFY(!answer);
        QVERIFY(!answer.error().message.isEmpty());
    }
    void missingWorkerIsSaid()
    {
        WorkerClient client(QStringLiteral("/nowhere/hallmarker-worker"));
        QVERIFY(!client.isAvailable());
        const auto answer = client.run(smallJob(), QByteArray("x"), shortLimits());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, core::ErrorKind::Unavailable);
    }
    void usesTheKernelsOfTheProcessor()
    {
        needWorker();
        QFile processor(QStringLiteral("/proc/cpuinfo"));
        if (!processor.open(QIODevice::ReadOnly) || !processor.readAll().contains(" avx2"))
            QSKIP("the processor has no AVX2");
        const auto answer = m_client.run(smallJob(), m_setting.bytesOf("linear"), shortLimits());
        VERIFY_RESULT(answer);
        // A processor younger than the library must not end with the kernels of 2004.
        const QString blas = answer->environment.value(u"blas").toString();
        QVERIFY2(!blas.isEmpty() && !blas.contains(QStringLiteral("Prescott")), qPrintable(blas));
    }
    void servesSeveralThreads()
    {
        needWorker();
        const QByteArray model = m_setting.bytesOf("linear");
        std::array<bool, 2> isOk{};
        std::thread other([&] { isOk[1] = m_client.run(smallJob(), model, shortLimits()).has_value(); });
        isOk[0] = m_client.run(smallJob(), model, shortLimits()).has_value();
        other.join();
        QVERIFY(isOk[0] && isOk[1]);
    }
};

HALLMARKER_TEST(TestWorkerClient)
#include "TestWorkerClient.moc"
