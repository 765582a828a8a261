#include "core/check/CheckGrounds.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"

#include <QCoreApplication>

namespace hallmarker::core {

namespace {

const QString inputsKey = QStringLiteral("inputs");
const QString parametersKey = QStringLiteral("parameters");

QJsonObject groundBody(const CheckPlan &plan)
{
    QJsonObject inputs;
    for (const auto &[role, record] : plan.inputs)
        inputs.insert(role, record.id);
    return {{QStringLiteral("check"), plan.provider->definition().id}, {inputsKey, inputs}, {parametersKey, plan.parameters}};
}

/// One ground for the same question, whoever asks it.
QString groundId(const QJsonObject &body)
{
    return QStringLiteral("ground-") + QString::fromLatin1(CanonicalJson::digestOf(body).raw().toHex().left(32));
}

/// A record that a ground names; deleted ones are told by an empty result.
Result<std::optional<CheckRequest>> groundRequest(const Workspace &workspace, const Record &ground)
{
    CheckRequest request;
    request.parameters = ground.body.value(parametersKey).toObject();
    const QJsonObject inputs = ground.body.value(inputsKey).toObject();
    for (auto input = inputs.begin(); input != inputs.end(); ++input) {
        const auto record = workspace.record(input.value().toString());
        if (!record && record.error().kind == ErrorKind::NotFound)
            return std::optional<CheckRequest>();
        if (!record)
            return record.error();
        if (record->isDeleted)
            return std::optional<CheckRequest>();
        request.inputs.insert(input.key(), CheckInput{input.key(), *record, {}});
    }
    return std::optional(request);
}

} // namespace

Result<QList<Digest>> CheckProvider::grounds(Workspace &, const QList<CheckRequest> &requests, Progress &) const
{
    return QList<Digest>(requests.size());
}

CheckRequest CheckGrounds::requestOf(const CheckPlan &plan)
{
    CheckRequest request;
    request.parameters = plan.parameters;
    request.seed = plan.seed;
    for (const auto &[role, record] : plan.inputs)
        request.inputs.insert(role, CheckInput{role, record, {}});
    return request;
}

Result<FindingInput> CheckGrounds::put(WriteTransaction &transaction, const CheckPlan &plan, const Digest &digest)
{
    RecordDraft draft;
    draft.kind = kind();
    draft.body = groundBody(plan);
    draft.id = groundId(draft.body);
    QStringList names{plan.provider->definition().id};
    for (const auto &[role, record] : plan.inputs)
        names += record.name;
    draft.name = names.join(QStringLiteral(" · "));
    draft.basis = digest;
    const auto known = transaction.record(draft.id);
    if (!known && known.error().kind != ErrorKind::NotFound)
        return known.error();
    if (!known || known->basis != digest || known->isDeleted)
        HALLMARKER_TRY(transaction.put(draft, known ? known->revision : 0));
    return FindingInput{QStringLiteral("ground"), draft.id, draft.kind, draft.name, digest};
}

Result<CheckGrounds::Summary> CheckGrounds::observeAll(Progress &progress)
{
    RecordFilter filter;
    filter.kind = kind();
    HALLMARKER_ASSIGN(const QList<Record> grounds, m_workspace.records(filter));
    QMap<QString, QList<Record>> byCheck;
    for (const Record &ground : grounds)
        byCheck[ground.body.value(QStringLiteral("check")).toString()].append(ground);
    Summary summary;
    for (auto check = byCheck.cbegin(); check != byCheck.cend(); ++check) {
        if (const CheckProvider *provider = m_registry.find(check.key()))
            HALLMARKER_TRY(observe(*provider, check.value(), summary, progress));
    }
    return summary;
}

Result<void> CheckGrounds::observe(const CheckProvider &provider, const QList<Record> &grounds, Summary &summary, Progress &progress)
{
    progress.report(QCoreApplication::translate("Check", "Looking at what \"%1\" rests on").arg(provider.definition().title), 0, 0);
    QList<Record> asked;
    QList<CheckRequest> requests;
    for (const Record &ground : grounds) {
        HALLMARKER_ASSIGN(const std::optional<CheckRequest> request, groundRequest(m_workspace, ground));
        if (!request)
            continue; // the finding is stale with the record that is gone
        asked.append(ground);
        requests.append(*request);
        requests.last().workspace = &m_workspace;
    }
    HALLMARKER_ASSIGN(const QList<Digest> digests, provider.grounds(m_workspace, requests, progress));
    for (qsizetype i = 0; i < asked.size() && i < digests.size(); ++i) {
        ++summary.looked;
        const Record &ground = asked.at(i);
        if (digests.at(i).isEmpty() || digests.at(i) == ground.basis)
            continue;
        const auto written = m_workspace.write(QStringLiteral("ground.observe"), [&](WriteTransaction &transaction) -> Result<void> {
            HALLMARKER_TRY(transaction.put({ground.id, ground.kind, ground.name, ground.body, digests.at(i), {}}, ground.revision));
            return {};
        });
        // Somebody else who looked at the same time has written it down.
        if (!written && written.error().kind != ErrorKind::Conflict)
            return written.error();
        summary.changed.append(ground.id);
    }
    return {};
}

} // namespace hallmarker::core
