#include "checks/worker/ModelJobMessage.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

#include <cmath>
#include <cstring>

namespace hallmarker::checks {

namespace {

using worker::AttackRun;
using worker::AttackRunResult;
using worker::ModelDiagnosis;
using worker::ModelJob;

QString keyText(const char *key)
{
    return QString::fromLatin1(key);
}

QString plain(const std::string &text)
{
    return QString::fromStdString(text);
}

template <typename T>
QCborArray cborArrayOf(const std::vector<T> &values)
{
    QCborArray array;
    for (const T &value : values) {
        if constexpr (std::is_floating_point_v<T>)
            array.append(double(value));
        else
            array.append(qint64(value));
    }
    return array;
}

core::Error badAnswer(const QString &what)
{
    return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("Worker", "The worker gave an answer that does not fit the question, so nothing was measured."), what);
}

/// The values of a byte string; an Error unless it has exactly `count` of them.
template <typename T>
core::Result<std::vector<T>> blobOf(const QCborMap &map, const char *key, std::size_t count)
{
    const QByteArray bytes = map.value(keyText(key)).toByteArray();
    if (std::size_t(bytes.size()) != count * sizeof(T))
        return badAnswer(QStringLiteral("%1: %2 bytes, expected %3").arg(keyText(key)).arg(bytes.size()).arg(count * sizeof(T)));
    std::vector<T> values(count);
    if (count > 0)
        std::memcpy(values.data(), bytes.constData(), count * sizeof(T));
    return values;
}

double finite(const QCborMap &map, const char *key)
{
    const double value = map.value(keyText(key)).toDouble();
    return std::isfinite(value) ? value : 0;
}

core::Result<ModelDiagnosis> diagnosisOf(const QCborMap &map, const ModelJob &job)
{
    ModelDiagnosis d;
    d.output = map.value(keyText("output")).toString().toStdString();
    const qint64 classes = map.value(keyText("classes")).toInteger();
    if (classes < 2 || classes > 100'000 || (job.classes > 0 && classes != job.classes))
        return badAnswer(QStringLiteral("classes: %1").arg(classes));
    if (d.output != "logits" && d.output != "probabilities" && d.output != "labels")
        return badAnswer(QStringLiteral("output"));
    d.classes = int(classes);
    d.isSavedInTraining = map.value(keyText("saved_in_training")).toBool();
    d.trainingMatters = map.value(keyText("training_matters")).toBool();
    d.isBatchOfOneOnly = map.value(keyText("batch_of_one")).toBool();
    d.dependsOnBatch = map.value(keyText("depends_on_batch")).toBool();
    d.isRandom = map.value(keyText("random")).toBool();
    d.largestDifference = finite(map, "largest_difference");
    d.badRows = map.value(keyText("bad_rows")).toInteger();
    d.rowsSummingToOne = finite(map, "rows_summing_to_one");
    d.zeroGradientShare = finite(map, "zero_gradient_share");
    d.largestLogit = finite(map, "largest_logit");
    d.isDifferentiable = map.value(keyText("differentiable")).toBool();
    d.inputType = map.value(keyText("input_type")).toString().toStdString();
    d.precision = map.value(keyText("precision")).toString().toStdString();
    if (d.precision != "float32" && d.precision != "float64")
        return badAnswer(QStringLiteral("precision"));
    d.isAmbiguous = map.value(keyText("ambiguous")).toBool();
    d.wrapper = map.value(keyText("wrapper")).toString().toStdString();
    if (!QStringList{QStringLiteral("float32"), QStringLiteral("float64"), QStringLiteral("int64"), QStringLiteral("int32")}.contains(plain(d.inputType)))
        return badAnswer(QStringLiteral("input_type"));
    d.isConstant = map.value(keyText("constant")).toBool();
    d.isLogProbability = map.value(keyText("log_probability")).toBool();
    const QCborArray gradients = map.value(keyText("gradient_l1")).toArray();
    for (const QCborValue &value : gradients)
        d.gradientL1.push_back(value.toDouble());
    return d;
}

core::Result<AttackRunResult> runResultOf(const QCborMap &map, const ModelJob &job, const AttackRun &run)
{
    AttackRunResult result;
    result.wasRun = map.value(keyText("was_run")).toBool();
    if (!result.wasRun)
        return result;
    const auto n = std::size_t(job.samples.count);
    HALLMARKER_ASSIGN(result.state, blobOf<std::uint8_t>(map, "state", n));
    HALLMARKER_ASSIGN(result.linf, blobOf<double>(map, "linf", n));
    HALLMARKER_ASSIGN(result.l2, blobOf<double>(map, "l2", n));
    HALLMARKER_ASSIGN(result.answers, blobOf<std::int32_t>(map, "answers", n));
    for (const std::uint8_t state : result.state)
        if (state > 2)
            return badAnswer(QStringLiteral("state"));
    const auto examples = std::size_t(map.value(keyText("example_rows")).toByteArray().size()) / sizeof(std::int32_t);
    if (examples > std::size_t(std::max(0, run.keepExamples)))
        return badAnswer(QStringLiteral("example_rows"));
    HALLMARKER_ASSIGN(result.exampleRows, blobOf<std::int32_t>(map, "example_rows", examples));
    for (const std::int32_t row : result.exampleRows)
        if (row < 0 || row >= job.samples.count)
            return badAnswer(QStringLiteral("example_rows"));
    std::size_t width = 1;
    for (const std::int64_t size : job.samples.shape)
        width *= std::size_t(size);
    HALLMARKER_ASSIGN(result.examples, blobOf<double>(map, "examples", examples * width));
    result.seconds = finite(map, "seconds");
    result.cpuSeconds = finite(map, "cpu_seconds");
    result.gradientSteps = map.value(keyText("gradient_steps")).toInteger();
    return result;
}

} // namespace

QCborMap requestOf(const ModelJob &job, const WorkerLimits &limits)
{
    QCborArray runs;
    for (const AttackRun &run : job.runs)
        runs.append(QCborMap{{keyText("method"), plain(run.method)}, {keyText("norm"), plain(run.norm)}, {keyText("loss"), plain(run.loss)}, {keyText("target"), plain(run.target)},
                             {keyText("target_class"), qint64(run.targetClass)},
                             {keyText("budget"), run.budget}, {keyText("step_size"), run.stepSize}, {keyText("steps"), run.steps}, {keyText("restarts"), run.restarts},
                             {keyText("random_start"), run.randomStart}, {keyText("seed"), qint64(run.seed & (~0ULL >> 1))}, {keyText("survivors_of"), cborArrayOf(run.survivorsOf)},
                             {keyText("when"), plain(run.when)}, {keyText("keep_examples"), run.keepExamples}, {keyText("decimals"), run.decimals}, {keyText("label_only"), run.isLabelOnly}});
    const QCborMap body{{keyText("kind"), plain(job.kind)}, {keyText("output"), plain(job.output)}, {keyText("precision"), plain(job.precision)}, {keyText("batch"), qint64(job.batch)}, {keyText("classes"), job.classes},
                        {keyText("count"), qint64(job.samples.count)}, {keyText("shape"), cborArrayOf(job.samples.shape)}, {keyText("low"), cborArrayOf(job.samples.low)},
                        {keyText("high"), cborArrayOf(job.samples.high)}, {keyText("mutable"), cborArrayOf(job.samples.mutableInputs)}, {keyText("runs"), runs}};
    const QCborMap budget{{keyText("wall_ms"), limits.wallMs}, {keyText("cpu_s"), limits.wallMs / 1000 + 1}, {keyText("memory_bytes"), limits.memoryBytes}, {keyText("threads"), 1}};
    return {{keyText("type"), keyText("run")}, {keyText("job"), body}, {keyText("limits"), budget}, {keyText("accept_unsandboxed"), QCborArray::fromStringList(limits.acceptUnsandboxed)}};
}

core::Result<WorkerAnswer> answerOf(const QCborMap &outcome, const ModelJob &job)
{
    WorkerAnswer answer;
    HALLMARKER_ASSIGN(answer.result.diagnosis, diagnosisOf(outcome.value(keyText("diagnosis")).toMap(), job));
    const std::size_t scores = std::size_t(job.samples.count) * std::size_t(answer.result.diagnosis.classes);
    if (answer.result.diagnosis.precision == "float64") {
        HALLMARKER_ASSIGN(answer.result.scores, blobOf<double>(outcome, "scores", scores));
    } else {
        HALLMARKER_ASSIGN(const std::vector<float> narrow, blobOf<float>(outcome, "scores", scores));
        answer.result.scores.assign(narrow.begin(), narrow.end());
    }
    const QCborArray runs = outcome.value(keyText("runs")).toArray();
    if (job.kind == "attack" && std::size_t(runs.size()) != job.runs.size())
        return badAnswer(QStringLiteral("runs"));
    for (qsizetype i = 0; job.kind == "attack" && i < runs.size(); ++i) {
        HALLMARKER_ASSIGN(AttackRunResult run, runResultOf(runs.at(i).toMap(), job, job.runs[std::size_t(i)]));
        answer.result.runs.push_back(std::move(run));
    }
    answer.environment = outcome.value(keyText("environment")).toMap().toJsonObject();
    return answer;
}

} // namespace hallmarker::checks
