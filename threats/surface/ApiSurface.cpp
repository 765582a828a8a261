#include "threats/surface/ApiSurface.h"

#include <QJsonArray>

namespace hallmarker::threats {

QString unboundedName(Unbounded kind)
{
    switch (kind) {
    case Unbounded::Text: return QStringLiteral("text");
    case Unbounded::List: return QStringLiteral("list");
    case Unbounded::Number: return QStringLiteral("number");
    case Unbounded::OpenObject: return QStringLiteral("open-object");
    case Unbounded::Untyped: return QStringLiteral("untyped");
    case Unbounded::Upload: return QStringLiteral("upload");
    }
    return {};
}

QString disclosureName(Disclosure kind)
{
    switch (kind) {
    case Disclosure::Probabilities: return QStringLiteral("probabilities");
    case Disclosure::Score: return QStringLiteral("score");
    case Disclosure::Logits: return QStringLiteral("logits");
    case Disclosure::Embeddings: return QStringLiteral("embeddings");
    case Disclosure::Gradients: return QStringLiteral("gradients");
    case Disclosure::StackTraces: return QStringLiteral("stack-traces");
    }
    return {};
}

QJsonObject SurfaceCount::toJson() const
{
    return {{QStringLiteral("operations"), operations},
            {QStringLiteral("unauthenticated"), unauthenticated},
            {QStringLiteral("unbounded_inputs"), unboundedInputs},
            {QStringLiteral("operations_with_unbounded_inputs"), operationsUnbounded},
            {QStringLiteral("uploads"), uploads},
            {QStringLiteral("verbose_fields"), disclosures},
            {QStringLiteral("verbose_operations"), operationsVerbose},
            {QStringLiteral("exact_scores"), exactScores},
            {QStringLiteral("stack_traces"), stackTraces},
            {QStringLiteral("without_rate_limit"), withoutRateLimit},
            {QStringLiteral("cleartext_servers"), cleartextServers}};
}

SurfaceCount ApiSurface::count() const
{
    SurfaceCount sum;
    sum.operations = static_cast<int>(operations.size());
    sum.cleartextServers = static_cast<int>(cleartextServers.size());
    for (const ApiOperation &operation : operations) {
        sum.unauthenticated += operation.isAuthenticated ? 0 : 1;
        sum.unboundedInputs += static_cast<int>(operation.unbounded.size());
        sum.operationsUnbounded += operation.unbounded.isEmpty() ? 0 : 1;
        sum.uploads += operation.takesUpload ? 1 : 0;
        sum.withoutRateLimit += operation.statesRateLimit ? 0 : 1;
        int verbose = 0;
        for (const DisclosedField &field : operation.disclosed) {
            verbose += field.kind == Disclosure::Score ? 0 : 1;
            sum.stackTraces += field.kind == Disclosure::StackTraces ? 1 : 0;
            sum.exactScores += field.kind != Disclosure::StackTraces && field.decimals < 0 ? 1 : 0;
        }
        sum.disclosures += verbose;
        sum.operationsVerbose += verbose > 0 ? 1 : 0;
    }
    return sum;
}

QJsonObject ApiSurface::toJson() const
{
    QJsonArray rows;
    for (const ApiOperation &operation : operations) {
        QJsonArray inputs;
        for (const UnboundedInput &input : operation.unbounded)
            inputs.append(QJsonObject{{QStringLiteral("kind"), unboundedName(input.kind)}, {QStringLiteral("where"), input.where}, {QStringLiteral("pointer"), input.pointer}});
        QJsonArray outputs;
        for (const DisclosedField &field : operation.disclosed)
            outputs.append(QJsonObject{{QStringLiteral("kind"), disclosureName(field.kind)},
                                       {QStringLiteral("status"), field.status},
                                       {QStringLiteral("where"), field.where},
                                       {QStringLiteral("pointer"), field.pointer},
                                       {QStringLiteral("classes"), field.classes < 0 ? QJsonValue() : QJsonValue(field.classes)},
                                       {QStringLiteral("decimals"), field.decimals < 0 ? QJsonValue() : QJsonValue(field.decimals)}});
        rows.append(QJsonObject{{QStringLiteral("method"), operation.method},
                                {QStringLiteral("path"), operation.path},
                                {QStringLiteral("operation_id"), operation.operationId},
                                {QStringLiteral("pointer"), operation.pointer},
                                {QStringLiteral("authenticated"), operation.isAuthenticated},
                                {QStringLiteral("schemes"), QJsonArray::fromStringList(operation.schemes)},
                                {QStringLiteral("rate_limit_stated"), operation.statesRateLimit},
                                {QStringLiteral("upload"), operation.takesUpload},
                                {QStringLiteral("labels"), QJsonArray::fromStringList(operation.labels)},
                                {QStringLiteral("unbounded_inputs"), inputs},
                                {QStringLiteral("outputs"), outputs}});
    }
    return {{QStringLiteral("title"), title},
            {QStringLiteral("version"), version},
            {QStringLiteral("openapi"), specification},
            {QStringLiteral("digest"), digest.toString()},
            {QStringLiteral("cleartext_servers"), QJsonArray::fromStringList(cleartextServers)},
            {QStringLiteral("count"), count().toJson()},
            {QStringLiteral("operations"), rows},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
}

} // namespace hallmarker::threats
