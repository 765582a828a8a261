#include "checks/robustness/ModelEvaluation.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/supply/TorchScriptScan.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct ModelText {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

constexpr qint64 maxModelBytes = 1500LL << 20;

core::Result<QByteArray> readModelFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::NotFound, ModelText::tr("The model file \"%1\" cannot be opened. Say where it lies and run the check again.").arg(path), file.errorString());
    if (file.size() > maxModelBytes)
        return core::Error(core::ErrorKind::LimitExceeded, ModelText::tr("The model has %1 MiB; at most %2 MiB can be evaluated.").arg(file.size() >> 20).arg(maxModelBytes >> 20));
    return file.readAll();
}

/// The record's signature, otherwise the one that travels in the archive.
core::Result<ModelSignature> signatureOf(const QJsonObject &body, const TorchScriptScan &scan)
{
    if (const QJsonValue own = body.value(u"signature"); own.isObject())
        return ModelSignature::fromJson(own.toObject());
    if (scan.embeddedSignature.isEmpty())
        return core::Error(core::ErrorKind::Invalid, ModelText::tr("It is not known what the model takes: the model version has no signature, and the archive carries none in extra/hallmarker.json. Add the signature to the model version."));
    constexpr qint64 maxSignatureBytes = 4 << 20;
    HALLMARKER_ASSIGN(const QJsonValue json, core::parseJson(scan.embeddedSignature, QStringLiteral("extra/hallmarker.json"), maxSignatureBytes));
    return ModelSignature::fromJson(json.toObject());
}

} // namespace

QList<core::InputSpec> ModelEvaluation::inputs()
{
    return {{QStringLiteral("model"), {QStringLiteral("model-version")}, true, ModelText::tr("Model"), ModelText::tr("The TorchScript file of the model version. It is run in a sandbox.")},
            {QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, ModelText::tr("Data"), ModelText::tr("Samples with the right answers, best such that the model was not trained on.")}};
}

QList<core::ParameterSpec> ModelEvaluation::commonParameters(qint64 defaultSampleLimit)
{
    const QString run = ModelText::tr("Run");
    return {
        DefinitionParts::integer("sample_limit", ModelText::tr("Samples at most"), ModelText::tr("So many rows are drawn by the seed. 0: all. More samples make the intervals narrower and the run longer."), defaultSampleLimit, 0, 1e7, run),
        DefinitionParts::integer("batch", ModelText::tr("Samples per batch"), ModelText::tr("How many samples the model gets at once."), 100, 1, 100000, run),
        // float32 first: the figures are about the model as it is used, whose rounding is part of it, and it takes half the time.
        DefinitionParts::choice("precision", ModelText::tr("Precision"), ModelText::tr("float32: the model calculates as it was saved. float64: its parameters and the samples are widened to double precision, so that no figure depends on rounding; slower, and for comparison with calculations by hand or by another program."),
                                {QStringLiteral("float32"), QStringLiteral("float64")}, run),
        DefinitionParts::real("time_limit", ModelText::tr("Time limit (s)"), ModelText::tr("The model is stopped after so many seconds; that is an error, never a pass."), 300, 0.1, 86400, run),
        DefinitionParts::integer("memory_limit", ModelText::tr("Memory limit (MiB)"), ModelText::tr("What the model may use on top of the library itself."), 2048, 64, 1 << 20, run),
        DefinitionParts::text("accept_unsandboxed", ModelText::tr("Accepted gaps of the sandbox"),
                              ModelText::tr("Parts of the sandbox that may be missing on this machine, by name: landlock, seccomp, limits, no-new-privileges. Empty: the check does not run without its whole sandbox. What is accepted stands in the finding."), QString(), run),
    };
}

core::Result<ModelEvaluation> ModelEvaluation::prepare(const core::CheckRequest &request, core::Progress &progress)
{
    const core::CheckInput *model = request.input(QStringLiteral("model"));
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!model || !data)
        return core::Error(core::ErrorKind::Usage, ModelText::tr("A model version and a dataset version are needed."));
    ModelEvaluation evaluation;
    const QJsonObject &p = request.parameters;
    evaluation.m_batch = p.value(u"batch").toInteger(100);
    evaluation.m_precision = p.value(u"precision").toString(QStringLiteral("float32"));
    const bool isWide = evaluation.m_precision == QStringLiteral("float64");
    evaluation.m_limits.wallMs = qint64(1000 * p.value(u"time_limit").toDouble(300));
    evaluation.m_limits.memoryBytes = p.value(u"memory_limit").toInteger(2048) << 20;
    const QStringList gaps = p.value(u"accept_unsandboxed").toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &gap : gaps)
        evaluation.m_limits.acceptUnsandboxed.append(gap.trimmed());

    progress.report(ModelText::tr("Scanning the model without loading it"), 0, 0);
    HALLMARKER_ASSIGN(evaluation.m_model, readModelFile(model->files.value(QStringLiteral("model"))));
    HALLMARKER_ASSIGN(const TorchScriptScan scan, scanTorchScript(evaluation.m_model));
    HALLMARKER_TRY(requireLoadable(scan));
    HALLMARKER_ASSIGN(evaluation.m_signature, signatureOf(model->record.body, scan));

    const qint64 limit = p.value(u"sample_limit").toInteger(0);
    if (evaluation.m_signature.isTabular) {
        HALLMARKER_ASSIGN(evaluation.m_table, readDataset(*data, progress));
        HALLMARKER_ASSIGN(evaluation.m_encoded, FeatureEncoding::ofTable(evaluation.m_signature, evaluation.m_table, limit, request.seed, isWide));
        return evaluation;
    }
    const QString labels = data->files.value(QStringLiteral("labels"));
    if (labels.isEmpty())
        return core::Error(core::ErrorKind::NotFound, ModelText::tr("The dataset version has no file of labels. A dataset of tensors has two .npy files, \"data\" and \"labels\"."));
    HALLMARKER_ASSIGN(const NpyArray x, NpyArray::ofFile(data->files.value(QStringLiteral("data"))));
    HALLMARKER_ASSIGN(const NpyArray y, NpyArray::ofFile(labels));
    HALLMARKER_ASSIGN(evaluation.m_encoded, FeatureEncoding::ofTensors(evaluation.m_signature, x, y, limit, request.seed, isWide));
    return evaluation;
}

QString ModelEvaluation::className(qint64 number) const
{
    return m_encoded.classNames.value(number, QString::number(number));
}

worker::ModelJob ModelEvaluation::job(const char *kind) const
{
    worker::ModelJob job;
    job.kind = kind;
    job.output = m_signature.output.toStdString();
    job.precision = m_precision.toStdString();
    job.batch = m_batch;
    job.classes = int(m_signature.classes.size());
    job.samples = m_encoded.samples;
    return job;
}

core::Result<WorkerAnswer> ModelEvaluation::run(const worker::ModelJob &job, core::Progress &progress) const
{
    HALLMARKER_ASSIGN(WorkerAnswer answer, WorkerClient::shared().run(job, m_model, m_limits, progress));
    answer.environment.insert(QStringLiteral("precision_asked"), m_precision);
    answer.environment.insert(QStringLiteral("precision_used"), QString::fromStdString(answer.result.diagnosis.precision));
    return answer;
}

QStringList ModelEvaluation::hazardsOf(const WorkerAnswer &answer)
{
    const worker::ModelDiagnosis &d = answer.result.diagnosis;
    QStringList hazards;
    const auto add = [&](bool holds, const char *name) {
        if (holds)
            hazards.append(QLatin1String(name));
    };
    add(d.trainingMatters, "training-mode");
    add(d.isBatchOfOneOnly, "batch-of-one");
    add(d.dependsOnBatch, "batch-dependent");
    add(d.isRandom, "random-output");
    add(d.badRows > 0, "nan-output");
    add(d.output == "labels", "label-only-output");
    add(d.output == "probabilities", "probability-output");
    add(d.isLogProbability, "log-probability-output");
    add(d.isConstant, "constant-output");
    add(!d.wrapper.empty() && !d.isAmbiguous, "wrapped-output");
    add(d.isAmbiguous, "ambiguous-output");
    const bool isAskedWide = answer.environment.value(u"precision_asked").toString() == QStringLiteral("float64");
    add(d.inputType == "float64" && !isAskedWide, "double-precision");
    add(isAskedWide && d.precision != "float64", "single-precision-output");
    add(d.inputType == "int64" || d.inputType == "int32", "integer-input");
    add(answer.environment.value(u"reference_blas").toBool(), "reference-blas");
    add(!answer.environment.value(u"sandbox").toObject().value(u"missing").toArray().isEmpty(), "sandbox-incomplete");
    return hazards;
}

bool ModelEvaluation::isDoubtful(const QStringList &hazards)
{
    static const QStringList doubtful{QStringLiteral("training-mode"), QStringLiteral("batch-dependent"), QStringLiteral("random-output"), QStringLiteral("nan-output"),
                                      QStringLiteral("ambiguous-output"), QStringLiteral("label-only-output"), QStringLiteral("constant-output"), QStringLiteral("integer-input"), QStringLiteral("zero-gradient"), QStringLiteral("scaled-logits"), QStringLiteral("fgsm-stronger-than-pgd"),
                                      QStringLiteral("budget-not-monotone"), QStringLiteral("noise-stronger-than-gradient"), QStringLiteral("unbounded-not-zero"),
                                      QStringLiteral("black-box-stronger")};
    return std::any_of(hazards.begin(), hazards.end(), [](const QString &hazard) { return doubtful.contains(hazard); });
}

QString ModelEvaluation::explain(const QString &hazard)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("training-mode"), QT_TRANSLATE_NOOP("ModelText", "The model was saved in training mode (dropout or batch norm active); it was evaluated in evaluation mode.")},
        {QStringLiteral("batch-of-one"), QT_TRANSLATE_NOOP("ModelText", "The model takes one sample at a time only; the run was slower.")},
        {QStringLiteral("batch-dependent"), QT_TRANSLATE_NOOP("ModelText", "The answer for a sample depends on the other samples of its batch.")},
        {QStringLiteral("random-output"), QT_TRANSLATE_NOOP("ModelText", "Two passes over the same samples gave different answers: the model draws random numbers, which hides gradients.")},
        {QStringLiteral("nan-output"), QT_TRANSLATE_NOOP("ModelText", "For some samples the model gives no number (NaN or infinity); they count as wrong.")},
        {QStringLiteral("label-only-output"), QT_TRANSLATE_NOOP("ModelText", "The model gives labels without scores; there is no gradient to follow.")},
        {QStringLiteral("probability-output"), QT_TRANSLATE_NOOP("ModelText", "The model gives probabilities; their logarithm was used, not softmax a second time.")},
        {QStringLiteral("log-probability-output"), QT_TRANSLATE_NOOP("ModelText", "The model gives logarithms of probabilities; they were used as scores as they are.")},
        {QStringLiteral("constant-output"), QT_TRANSLATE_NOOP("ModelText", "The model gives the same answer whatever it is shown, so nothing can change it.")},
        {QStringLiteral("wrapped-output"), QT_TRANSLATE_NOOP("ModelText", "The model returns several values; the one with a score per class, or of a dictionary the one named as scores, was taken.")},
        {QStringLiteral("ambiguous-output"), QT_TRANSLATE_NOOP("ModelText", "The model returns several values, and which of them are its scores cannot be told; the first that may be was taken. Name the classes in the signature, or save the model so that it returns its scores alone.")},
        {QStringLiteral("single-precision-output"), QT_TRANSLATE_NOOP("ModelText", "Double precision was asked for, but the model narrows its scores to single precision by itself.")},
        {QStringLiteral("double-precision"), QT_TRANSLATE_NOOP("ModelText", "The model calculates in double precision; samples and changes were widened to it.")},
        {QStringLiteral("integer-input"), QT_TRANSLATE_NOOP("ModelText", "The model takes whole numbers only: there is no gradient, and changes were cut to whole numbers.")},
        {QStringLiteral("reference-blas"), QT_TRANSLATE_NOOP("ModelText", "The slow reference BLAS is in use; install libopenblas0-pthread.")},
        {QStringLiteral("sandbox-incomplete"), QT_TRANSLATE_NOOP("ModelText", "The model ran without a part of the sandbox, as was accepted.")},
        {QStringLiteral("zero-gradient"), QT_TRANSLATE_NOOP("ModelText", "For many samples the gradient is zero, so gradient attacks find nothing whether or not the model is robust.")},
        {QStringLiteral("scaled-logits"), QT_TRANSLATE_NOOP("ModelText", "An attack with a loss that does not saturate is much stronger: the scores are so large that cross entropy goes blind.")},
        {QStringLiteral("fgsm-stronger-than-pgd"), QT_TRANSLATE_NOOP("ModelText", "One step breaks more samples than many: the gradients mislead.")},
        {QStringLiteral("budget-not-monotone"), QT_TRANSLATE_NOOP("ModelText", "A larger budget breaks fewer samples: the attack does not converge.")},
        {QStringLiteral("noise-stronger-than-gradient"), QT_TRANSLATE_NOOP("ModelText", "Random noise breaks more samples than the attack.")},
        {QStringLiteral("unbounded-not-zero"), QT_TRANSLATE_NOOP("ModelText", "Even without a limit to the change the attack does not break the model.")},
        {QStringLiteral("black-box-stronger"), QT_TRANSLATE_NOOP("ModelText", "An attack that only sees scores breaks more samples than the gradient attack.")},
    };
    const auto it = texts.constFind(hazard);
    return it == texts.constEnd() ? hazard : ModelText::tr(*it);
}

QStringList ModelEvaluation::notes() const
{
    QStringList notes;
    if (m_encoded.rowsWithGaps > 0)
        notes.append(ModelText::tr("%1 rows were left out because a number or the answer is missing.").arg(m_encoded.rowsWithGaps));
    if (m_encoded.unknownCategories > 0)
        notes.append(ModelText::tr("%1 cells hold a category that the model does not know.").arg(m_encoded.unknownCategories));
    return notes;
}

} // namespace hallmarker::checks
