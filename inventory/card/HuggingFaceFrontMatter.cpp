#include "inventory/card/HuggingFaceFrontMatter.h"

#include "core/artifact/ModelSignature.h"
#include "inventory/card/CardText.h"
#include "inventory/card/SpdxLicences.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>
#include <map>

namespace hallmarker::inventory {

namespace {

struct HuggingFaceTexts {
    Q_DECLARE_TR_FUNCTIONS(HuggingFaceTexts)
};

/// Tasks the hub knows by name.
bool isHubTask(const QString &task)
{
    static const QStringList tasks{
        QStringLiteral("tabular-classification"), QStringLiteral("tabular-regression"), QStringLiteral("image-classification"),
        QStringLiteral("object-detection"), QStringLiteral("image-segmentation"), QStringLiteral("text-classification"),
        QStringLiteral("token-classification"), QStringLiteral("question-answering"), QStringLiteral("summarization"),
        QStringLiteral("translation"), QStringLiteral("text-generation"), QStringLiteral("fill-mask"), QStringLiteral("sentence-similarity"),
        QStringLiteral("feature-extraction"), QStringLiteral("audio-classification"), QStringLiteral("automatic-speech-recognition"),
        QStringLiteral("time-series-forecasting"), QStringLiteral("reinforcement-learning"), QStringLiteral("zero-shot-classification")};
    return tasks.contains(task);
}

/// The hub's name for the task; "" when it has none for it.
QString hubTask(const CardView &view)
{
    const QString task = view.field("task").text();
    if (isHubTask(task))
        return task;
    const auto signature = core::ModelSignature::fromJson(view.version.signature);
    if (signature && signature->isTabular() && (task == QLatin1String("classification") || task == QLatin1String("regression")))
        return QString(QStringLiteral("tabular-") + task);
    return {};
}

/// "Adult test set" -> "adult-test-set": the identifier of a dataset beside its name.
QString hubSlug(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9._-]+"));
    QString slug = name.toLower().replace(others, QStringLiteral("-"));
    while (slug.startsWith(QLatin1Char('-')))
        slug.remove(0, 1);
    while (slug.endsWith(QLatin1Char('-')))
        slug.chop(1);
    return slug.isEmpty() ? QStringLiteral("dataset") : slug;
}

void addLicence(const CardView &view, QJsonObject &front, LossReport &loss)
{
    const CardFieldValue &field = view.field("licence");
    if (field.isEmpty())
        return;
    const QString licence = field.text();
    const QString keyword = huggingFaceLicence(licence);
    if (keyword.isEmpty()) {
        front.insert(QStringLiteral("license"), QStringLiteral("other"));
        front.insert(QStringLiteral("license_name"), licence);
        return;
    }
    front.insert(QStringLiteral("license"), keyword);
    if (keyword != licence.toLower())
        loss.reduced(QStringLiteral("licence"), field.spec->labelText(),
                     HuggingFaceTexts::tr("The list of licences has \"%1\" for \"%2\" and does not tell versions of it apart.").arg(keyword, licence));
}

/// The dataset version that a finding's figures were measured on.
const CardDataset *measuredOn(const CardView &view, const CardEvidence &evidence)
{
    for (const core::FindingInput &input : evidence.finding().inputs) {
        for (const CardDataset &data : view.datasets) {
            if (data.version.head.id.text() == input.recordId)
                return &data;
        }
    }
    return nullptr;
}

QJsonArray modelIndexResults(const CardView &view, const QString &task, LossReport &loss)
{
    QJsonArray results;
    for (const CardEvidence &evidence : view.evidence) {
        const core::Finding &finding = evidence.finding();
        if (finding.figures.isEmpty())
            continue;
        const QString label = QStringLiteral("%1 (%2)").arg(evidence.title, finding.id);
        const CardDataset *data = measuredOn(view, evidence);
        if (!evidence.isCurrent()) {
            loss.reduced(finding.id, label,
                         HuggingFaceTexts::tr("The model index has no place to say that a figure is %1, so it stands in the text only.")
                             .arg(standingText(evidence.judged.standing)));
            continue;
        }
        if (evidence.isAsLastSeen) {
            loss.reduced(finding.id, label, HuggingFaceTexts::tr("The model index has no place to say that nobody could look at what a figure rests on, so it stands in the text only."));
            continue;
        }
        if (evidence.isOnData) {
            loss.reduced(finding.id, label, HuggingFaceTexts::tr("The model index holds results of the model; figures about its data stand in the text only."));
            continue;
        }
        if (!data || task.isEmpty()) {
            loss.reduced(finding.id, label,
                         data ? HuggingFaceTexts::tr("The model index needs a task that the hub knows; the figures stand in the text only.")
                              : HuggingFaceTexts::tr("The model index needs a dataset, and this was measured without one; the figures stand in the text only."));
            continue;
        }
        QJsonArray metrics;
        bool hasInterval = false;
        bool hasUndefined = false;
        for (const core::Figure &figure : finding.figures) {
            if (!std::isfinite(figure.value)) {
                hasUndefined = true;
                continue;
            }
            hasInterval |= figure.low.has_value() || figure.high.has_value();
            metrics.append(QJsonObject{{QStringLiteral("type"), evidence.metricType(figure)}, {QStringLiteral("name"), figureName(figure)}, {QStringLiteral("value"), figure.value}});
        }
        if (hasInterval)
            loss.reduced(finding.id, label, HuggingFaceTexts::tr("The model index has no intervals; they stand in the text."));
        if (hasUndefined)
            loss.reduced(finding.id, label, HuggingFaceTexts::tr("Figures that are not defined stand in the text only."));
        if (metrics.isEmpty())
            continue;
        results.append(QJsonObject{
            {QStringLiteral("task"), QJsonObject{{QStringLiteral("type"), task}, {QStringLiteral("name"), evidence.title}}},
            {QStringLiteral("dataset"), QJsonObject{{QStringLiteral("type"), hubSlug(data->dataset.head.name)}, {QStringLiteral("name"), data->version.head.name}}},
            {QStringLiteral("metrics"), metrics}});
    }
    return results;
}

} // namespace

QJsonObject huggingFaceFrontMatter(const CardView &view, LossReport &loss)
{
    QJsonObject front;
    addLicence(view, front, loss);
    const auto list = [&](const char *field, const QString &key) {
        if (view.has(field))
            front.insert(key, QJsonArray::fromStringList(view.field(field).lines()));
    };
    list("languages", QStringLiteral("language"));
    list("tags", QStringLiteral("tags"));
    if (view.baseModel)
        front.insert(QStringLiteral("base_model"), view.baseModel->head.name);
    QJsonArray datasets;
    for (const CardDataset &data : view.datasets) {
        if (data.isTraining && !datasets.contains(data.dataset.head.name))
            datasets.append(data.dataset.head.name);
    }
    if (!datasets.isEmpty())
        front.insert(QStringLiteral("datasets"), datasets);
    const QString task = hubTask(view);
    if (!task.isEmpty())
        front.insert(QStringLiteral("pipeline_tag"), task);
    else if (view.has("task"))
        loss.reduced(QStringLiteral("task"), view.field("task").spec->labelText(),
                     HuggingFaceTexts::tr("The hub has no task of this name, so there is no pipeline_tag; the task stands in the text."));
    QJsonObject entry{{QStringLiteral("name"), view.title()}};
    const QJsonArray results = modelIndexResults(view, task, loss);
    if (!results.isEmpty()) {
        entry.insert(QStringLiteral("results"), results);
        front.insert(QStringLiteral("model-index"), QJsonArray{entry});
    }
    return front;
}

} // namespace hallmarker::inventory
