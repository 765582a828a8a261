#include "bench/support/Stopwatch.h"
#include "checks/worker/WorkerClient.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace hallmarker;

// PGD steps a second through the worker (sandbox, projection, bounds) beside a bare libtorch loop in the same minute.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int samples = 2000;
    constexpr int steps = 40;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.pt"));
    QProcess bare;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : {std::pair("OMP_WAIT_POLICY", "passive"), std::pair("GOMP_SPINCOUNT", "0"), std::pair("OMP_NUM_THREADS", "1"), std::pair("OPENBLAS_NUM_THREADS", "1")})
        environment.insert(QLatin1String(name), QLatin1String(value));
    bare.setProcessEnvironment(environment);
    bare.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_bare_pgd"), {path, QString::number(samples), QString::number(steps)});
    if (!bare.waitForFinished(-1) || bare.exitCode() != 0)
        return 1;
    const double bareSteps = bare.readAllStandardOutput().trimmed().toDouble();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    worker::ModelJob job;
    job.kind = "attack";
    job.samples.count = samples;
    job.samples.shape = {784};
    core::RandomStream random(core::Seed{1});
    for (int i = 0; i < samples * 784; ++i)
        job.samples.x.push_back(float(random.uniform()));
    for (int i = 0; i < samples; ++i)
        job.samples.y.push_back(std::int64_t(random.below(10)));
    job.samples.low = {0};
    job.samples.high = {1};
    worker::AttackRun run;
    run.budget = 0.1;
    run.steps = steps;
    run.stepSize = 0.00625;
    job.runs = {run};
    checks::WorkerClient client;
    const QByteArray model = file.readAll();
    bench::Stopwatch first;
    const auto cold = client.run(job, model, {});
    const double coldSeconds = first.seconds();
    bench::Stopwatch second;
    const auto warm = client.run(job, model, {});
    const double warmSeconds = second.seconds();
    if (!cold || !warm) {
        std::printf("%s\n", qPrintable((cold ? warm : cold).error().message));
        return 1;
    }
    const worker::AttackRunResult &result = warm->result.runs.front();
    bench::printFigure("PGD steps (batches of 100), bare libtorch", bareSteps, "1/s");
    bench::printFigure("PGD steps, worker", double(result.gradientSteps) / result.seconds, "1/s", bareSteps, "bare libtorch");
    bench::printFigure("whole job, worker to be started", coldSeconds * 1000, "ms");
    bench::printFigure("whole job, worker waiting", warmSeconds * 1000, "ms");
    bench::printFigure("of that the attack itself", result.seconds * 1000, "ms");
    return 0;
}
