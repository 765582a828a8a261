#include "bench/support/Stopwatch.h"
#include "checks/worker/WorkerClient.h"
#include "core/random/RandomStream.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace hallmarker;

namespace {

/// Gradient steps a second, by the clock and by the processor's time.
struct Rate {
    double wall = 0;
    double cpu = 0;
};

/// The bare loop in a process of its own, waiting between its rounds.
class BareLoop {
public:
    BareLoop() = default;
    ~BareLoop()
    {
        m_process.closeWriteChannel(); // its loop ends with its input
        m_process.waitForFinished();
    }
    /// core: the kernels of OpenBLAS that the worker uses, so that not two sets of kernels are compared; "": its choice.
    bool start(const QString &model, int samples, int steps, const QString &core)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : {std::pair("OMP_WAIT_POLICY", "passive"), std::pair("GOMP_SPINCOUNT", "0"), std::pair("OMP_NUM_THREADS", "1"), std::pair("OPENBLAS_NUM_THREADS", "1")})
            environment.insert(QLatin1String(name), QLatin1String(value));
        if (!core.isEmpty())
            environment.insert(QStringLiteral("OPENBLAS_CORETYPE"), core);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_bare_pgd"), {model, QString::number(samples), QString::number(steps)});
        return readLine() == "ready";
    }
    Rate round()
    {
        m_process.write("x");
        const QList<QByteArray> numbers = readLine().split(' ');
        return numbers.size() == 3 ? Rate{numbers[0].toDouble() / numbers[1].toDouble(), numbers[0].toDouble() / numbers[2].toDouble()} : Rate();
    }

private:
    QByteArray readLine()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(-1))
                return {};
        return m_process.readLine().trimmed();
    }
    QProcess m_process;
};

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

void printRatios(const char *name, const std::vector<double> &ratios)
{
    const auto [low, high] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%-44s %12.3f            (%zu rounds, %.3f to %.3f)\n", name, medianOf(ratios), ratios.size(), *low, *high);
}

worker::ModelJob jobOf(int samples, int steps)
{
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
    return job;
}

} // namespace

// bench_pgd [ROUNDS]: PGD steps a second through the worker (sandbox, projection, bounds) beside a bare libtorch loop.
// On a machine that does other things one number after the other compares two moments rather than two programs, so both
// take turns, each goes first in every other round, and the median of the ratios counts. The ratio of processor times is
// the one that a busy machine spoils least. The bare loop gets the worker's kernels of OpenBLAS.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    constexpr int samples = 1000; // a round of about a second: many short turns meet the same weather
    constexpr int steps = 40;
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 25;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("m.pt"));
    BareLoop asInstalled;
    if (!asInstalled.start(path, samples, steps, {}))
        return 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray model = file.readAll();
    const worker::ModelJob job = jobOf(samples, steps);
    checks::WorkerClient client;
    bench::Stopwatch first;
    const auto cold = client.run(job, model, {});
    if (!cold) {
        std::printf("%s\n", qPrintable(cold.error().message));
        return 1;
    }
    const double coldSeconds = first.seconds();
    const QString blas = cold->environment.value(u"blas").toString();
    static const QRegularExpression kernels(QStringLiteral("\\b(Prescott|Sandybridge|Haswell|Zen|SkylakeX|Cooperlake)\\b"), QRegularExpression::CaseInsensitiveOption);
    BareLoop bare;
    if (!bare.start(folder.filePath(QStringLiteral("same.pt")), samples, steps, kernels.match(blas).captured(1)))
        return 1;
    bare.round(); // warm as well
    asInstalled.round();
    const Rate installed = asInstalled.round();

    std::vector<double> bareWall, bareCpu, ourWall, ourCpu, wallRatios, cpuRatios, jobSeconds;
    for (int round = 0; round < rounds; ++round) {
        Rate theirs = round % 2 == 0 ? bare.round() : Rate();
        bench::Stopwatch whole;
        const auto answer = client.run(job, model, {});
        jobSeconds.push_back(whole.seconds());
        if (round % 2 == 1)
            theirs = bare.round();
        if (!answer || theirs.cpu <= 0) {
            std::printf("%s\n", answer ? "The bare loop ended." : qPrintable(answer.error().message));
            return 1;
        }
        const worker::AttackRunResult &result = answer->result.runs.front();
        const Rate ours{double(result.gradientSteps) / result.seconds, double(result.gradientSteps) / result.cpuSeconds};
        bareWall.push_back(theirs.wall);
        bareCpu.push_back(theirs.cpu);
        ourWall.push_back(ours.wall);
        ourCpu.push_back(ours.cpu);
        wallRatios.push_back(ours.wall / theirs.wall);
        cpuRatios.push_back(ours.cpu / theirs.cpu);
    }
    std::printf("%s\n", qPrintable(blas));
    bench::printFigure("PGD steps, bare, the kernels OpenBLAS chooses", installed.wall, "1/s");
    bench::printFigure("PGD steps (batches of 100), bare libtorch", medianOf(bareWall), "1/s");
    bench::printFigure("PGD steps, worker", medianOf(ourWall), "1/s");
    bench::printFigure("... per second of processor time, bare", medianOf(bareCpu), "1/s");
    bench::printFigure("... per second of processor time, worker", medianOf(ourCpu), "1/s");
    printRatios("worker / bare, by the clock", wallRatios);
    printRatios("worker / bare, by processor time", cpuRatios);
    bench::printFigure("whole job, worker to be started", coldSeconds * 1000, "ms");
    bench::printFigure("whole job, worker waiting", medianOf(jobSeconds) * 1000, "ms");
    return 0;
}
