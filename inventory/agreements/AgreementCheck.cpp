#include "inventory/agreements/AgreementCheck.h"

#include <algorithm>

namespace hallmarker::inventory {

namespace {

struct AgreementCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(AgreementCheckTexts)
};

const QString assetRole = QStringLiteral("asset");

core::Result<void> addGround(core::Workspace &workspace, core::CheckOutcome &outcome, const QString &id, const QString &role)
{
    if (std::any_of(outcome.grounds.begin(), outcome.grounds.end(), [&id](const core::FindingInput &each) { return each.recordId == id; }))
        return {};
    HALLMARKER_ASSIGN(const core::Record record, workspace.record(id));
    outcome.grounds.append({role, record.id, record.kind, record.name, record.basis});
    return {};
}

/// The next instant at which an agreement begins or ends: what is so today need not be so after it.
void endWith(const Agreement &agreement, qint64 nowMs, core::CheckOutcome &outcome)
{
    for (const qint64 atMs : {agreement.fromMs, agreement.untilMs}) {
        if (atMs > nowMs && (outcome.validUntilMs == 0 || atMs < outcome.validUntilMs))
            outcome.validUntilMs = atMs;
    }
}

void decideUses(core::CheckOutcome &outcome, const QString &name, int violations, int gaps, qsizetype usages)
{
    outcome.figures = {{QStringLiteral("violations"), double(violations)}, {QStringLiteral("gaps"), double(gaps)}, {QStringLiteral("usages"), double(usages)}};
    if (violations > 0) {
        outcome.verdict = core::Verdict::Fail;
        outcome.reason = AgreementCheckTexts::tr("%n use(s) of \"%1\" outside of what was agreed on.", nullptr, violations).arg(name);
    } else if (gaps > 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = AgreementCheckTexts::tr("Of \"%1\", %n thing(s) cannot be judged: the use does not say.", nullptr, gaps).arg(name);
    } else if (usages == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = AgreementCheckTexts::tr("No use of \"%1\" is known, so there is nothing to compare with an agreement. Register how it is used.").arg(name);
    } else {
        outcome.verdict = core::Verdict::Pass;
        outcome.reason = AgreementCheckTexts::tr("Every known use of \"%1\" is within its agreement.").arg(name);
    }
}

} // namespace

AgreementCheck::AgreementCheck()
{
    m_definition.id = id();
    m_definition.version = QStringLiteral("2");
    m_definition.title = AgreementCheckTexts::tr("Use within the agreements");
    m_definition.summary = AgreementCheckTexts::tr("Compares every known use of a model or dataset with the agreements about it: purpose, region, categories of data, subprocessor and time.");
    m_definition.verdictRule = AgreementCheckTexts::tr("Fails when a use is outside of every agreement; inconclusive when a use does not say enough to tell, or when no use is known; passes otherwise.");
    m_definition.sources = {QStringLiteral("GDPR Art. 26, 28(3)")};
    m_definition.readsRecords = true;
    m_definition.inputs = {{assetRole, {QStringLiteral("model"), QStringLiteral("dataset"), QStringLiteral("model-version"), QStringLiteral("dataset-version")}, true, AgreementCheckTexts::tr("Model or dataset"),
                            AgreementCheckTexts::tr("What the agreements are about")}};
    m_definition.figures = {{QStringLiteral("violations"), AgreementCheckTexts::tr("Violations"), {}, AgreementCheckTexts::tr("What a use does that no agreement allows."), -1},
                            {QStringLiteral("gaps"), AgreementCheckTexts::tr("Gaps"), {}, AgreementCheckTexts::tr("What a use does not say, so that it cannot be compared."), -1},
                            {QStringLiteral("usages"), AgreementCheckTexts::tr("Known uses"), {}, AgreementCheckTexts::tr("Registered uses, and systems in use that name it."), 0}};
}

core::Result<core::CheckOutcome> AgreementCheck::judge(core::Workspace &workspace, const AgreementBook &book, const PurposeTaxonomy &taxonomy, const core::Record &asset)
{
    const qint64 nowMs = workspace.clock().nowMs();
    core::CheckOutcome outcome;
    outcome.ground = book.groundOf(asset.id);
    for (const Agreement &agreement : book.agreementsOn(asset.id)) {
        HALLMARKER_TRY(addGround(workspace, outcome, agreement.head.id.text(), QStringLiteral("agreement")));
        endWith(agreement, nowMs, outcome);
    }
    core::FigureTable table{QStringLiteral("issues"), AgreementCheckTexts::tr("What does not fit"), {AgreementCheckTexts::tr("Use"), AgreementCheckTexts::tr("Kind"), AgreementCheckTexts::tr("What"), AgreementCheckTexts::tr("Value"), AgreementCheckTexts::tr("Agreement")}, {}};
    int violations = 0;
    int gaps = 0;
    const QList<AssetUsage> usages = book.usagesOf(asset.id);
    for (const AssetUsage &usage : usages) {
        HALLMARKER_TRY(addGround(workspace, outcome, usage.head.id.isEmpty() ? usage.system : usage.head.id.text(), QStringLiteral("usage")));
        for (const AgreementIssue &issue : judgeUsage(usage, book.agreements, taxonomy, {QString()}, nowMs)) {
            const bool isViolation = issue.kind == AgreementIssue::Kind::Violation;
            (isViolation ? violations : gaps) += 1;
            table.rows.append(QJsonArray{usage.head.name, isViolation ? QStringLiteral("violation") : QStringLiteral("gap"), issue.code, issue.value, issue.agreementId});
        }
    }
    outcome.tables = {table};
    decideUses(outcome, asset.name, violations, gaps, usages.size());
    return outcome;
}

core::Result<core::CheckOutcome> AgreementCheck::run(const core::CheckRequest &request, core::Progress &) const
{
    const core::CheckInput *asset = request.input(assetRole);
    Q_ASSERT(request.workspace != nullptr && asset != nullptr);
    HALLMARKER_ASSIGN(const PurposeTaxonomy taxonomy, PurposeTaxonomy::builtIn());
    HALLMARKER_ASSIGN(const AgreementBook book, AgreementBook::read(*request.workspace));
    return judge(*request.workspace, book, taxonomy, asset->record);
}

core::Result<QList<core::Digest>> AgreementCheck::grounds(core::Workspace &workspace, const QList<core::CheckRequest> &requests, core::Progress &) const
{
    HALLMARKER_ASSIGN(const AgreementBook book, AgreementBook::read(workspace));
    QList<core::Digest> digests;
    for (const core::CheckRequest &request : requests)
        digests.append(book.groundOf(request.input(assetRole) != nullptr ? request.input(assetRole)->record.id : QString()));
    return digests;
}

} // namespace hallmarker::inventory
