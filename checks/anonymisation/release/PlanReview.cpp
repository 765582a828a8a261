#include "checks/anonymisation/release/PlanReview.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::anonymisation {

namespace {

struct PlanReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanReviewTexts)
};

const AttributeProfile *profileOf(const TableProfile &profile, const QString &column)
{
    const auto at = std::find_if(profile.attributes.begin(), profile.attributes.end(), [&column](const AttributeProfile &attribute) { return attribute.column == column; });
    return at == profile.attributes.end() ? nullptr : &*at;
}

double parameterOf(const ModelDefinition &model, const char *key)
{
    return model.parameters.value(QLatin1String(key)).toDouble();
}

void reviewAttributes(const ReleasePlan &plan, const TableProfile &profile, QList<PlanRemark> &remarks)
{
    const QString step = QStringLiteral("attributes");
    for (const PlannedAttribute &attribute : plan.attributes()) {
        const AttributeProfile *data = profileOf(profile, attribute.column);
        if (data == nullptr || attribute.role == AttributeRole::Identifying)
            continue;
        if (data->role == AttributeRole::Identifying)
            remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("%1 looks as if it named people (%2), but it stays in the release.").arg(attribute.column, data->reason), step});
        else if (attribute.role == AttributeRole::Insensitive && data->role == AttributeRole::QuasiIdentifying && data->separation > 0.5)
            remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("%1 stays as it is, although it tells %2 % of the pairs of records apart: whoever knows it singles people out whatever the models say.").arg(attribute.column).arg(data->separation * 100, 0, 'f', 1), step});
        else if (attribute.role == AttributeRole::Insensitive && profile.records > 1 && data->distinct == profile.records)
            remarks.append({PlanRemark::Weight::Note, PlanReviewTexts::tr("Every record has its own value of %1. Whoever finds that value elsewhere knows the record.").arg(attribute.column), step});
    }
}

void reviewModels(const ReleasePlan &plan, const TableProfile &profile, QList<PlanRemark> &remarks)
{
    const QString step = QStringLiteral("models");
    const CaseDefinition &definition = plan.definition();
    for (const QString &column : plan.unwatched())
        remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("No model watches over the sensitive attribute %1: a class in which all have the same value gives it away. Add l-diversity or t-closeness.").arg(column), step});
    bool boundsClasses = false;
    for (const ModelDefinition &model : definition.models) {
        const double k = parameterOf(model, "k");
        if (model.type == QLatin1String("k-anonymity") || model.type == QLatin1String("k-map")) {
            boundsClasses = boundsClasses || k >= 2;
            if (k < 2)
                remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("With k = 1 every record may stand alone: the model asks for nothing."), step});
            if (model.type == QLatin1String("k-anonymity") && k > double(profile.records))
                remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("k is %1, but the table has %2 records: no class can be that large.").arg(k).arg(profile.records), step});
        }
        boundsClasses = boundsClasses || model.type == QLatin1String("differential-privacy") || model.type == QLatin1String("delta-presence");
        const QString attribute = model.parameters.value(QStringLiteral("attribute")).toString();
        const AttributeProfile *data = profileOf(profile, attribute);
        const double l = parameterOf(model, "l");
        if (data != nullptr && model.type.endsWith(QLatin1String("l-diversity"))) {
            const double values = double(data->distinct + (data->missing > 0 ? 1 : 0));
            if (l > values)
                remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("l is %1, but %2 has %3 different values: no class can be that diverse.").arg(l).arg(attribute).arg(values), step});
            else if (l < 2)
                remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("With l = 1 a class may hold one value of %1 only: the model asks for nothing.").arg(attribute), step});
            boundsClasses = boundsClasses || l >= 2;
        }
        if (model.type == QLatin1String("t-closeness") && parameterOf(model, "t") >= 1)
            remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("With t = 1 the values of %1 in a class may differ from those of the table as much as they like: the model asks for nothing.").arg(attribute), step});
    }
    if (!boundsClasses)
        remarks.append({PlanRemark::Weight::Unsafe, PlanReviewTexts::tr("No model asks for classes of at least two records: single people may stand alone. Add k-anonymity."), step});
    if (definition.suppressionLimit > 0.2)
        remarks.append({PlanRemark::Weight::Note, PlanReviewTexts::tr("Up to %1 % of the records may be suppressed. What is left may not stand for the people that it is about.").arg(definition.suppressionLimit * 100, 0, 'f', 0), step});
}

} // namespace

QList<PlanRemark> reviewPlan(const ReleasePlan &plan, const TableProfile &profile)
{
    QList<PlanRemark> remarks;
    reviewAttributes(plan, profile, remarks);
    reviewModels(plan, profile, remarks);
    return remarks;
}

} // namespace hallmarker::anonymisation
