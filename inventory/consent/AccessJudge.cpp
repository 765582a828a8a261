#include "inventory/consent/AccessJudge.h"

#include "inventory/record/AllowedNames.h"

#include <QMap>
#include <QTimeZone>

namespace hallmarker::inventory {

namespace {

/// What one scope does not cover.
QStringList misfitsOf(const ConsentScope &scope, const PurposeTaxonomy &taxonomy, const AccessRequest &request, const QString &purpose, const QString &category, qint64 givenMs)
{
    QStringList misfits;
    if (std::none_of(scope.purposes.begin(), scope.purposes.end(), [&](const QString &allowed) { return taxonomy.covers(taxonomy.keyOf(allowed), purpose); }))
        misfits += QStringLiteral("purpose");
    if (!isAllowed(category, scope.categories))
        misfits += QStringLiteral("category");
    if (!request.recipient.isEmpty() && !isAllowed(request.recipient, scope.recipients))
        misfits += QStringLiteral("recipient");
    if (!scope.places.isEmpty() && !isAllowed(request.place, scope.places))
        misfits += QStringLiteral("place");
    if (!scope.retention.isZero()) {
        const qint64 endMs = scope.retention.addTo(QDateTime::fromMSecsSinceEpoch(givenMs, QTimeZone::utc())).toMSecsSinceEpoch();
        if (std::max(request.atMs, request.untilMs) >= endMs)
            misfits += QStringLiteral("retention");
    }
    return misfits;
}

} // namespace

AccessJudge::AccessJudge(AccessGround ground) : m_ground(std::move(ground))
{
    for (const ConsentRecord &consent : std::as_const(m_ground.consents))
        m_consents.put(consent);
    m_ground.consents.clear();
}

void AccessJudge::setOthers(const QList<FieldCatalogue> &catalogues, const QList<AccessException> &exceptions, const QSet<QString> &people)
{
    m_ground.catalogues = catalogues;
    m_ground.exceptions = exceptions;
    m_ground.people = people;
}

std::pair<const FieldCatalogue *, QString> AccessJudge::split(const QString &field) const
{
    const FieldCatalogue *found = nullptr;
    for (const FieldCatalogue &catalogue : m_ground.catalogues)
        if (field.size() > catalogue.head.name.size() && field.startsWith(catalogue.head.name) && field.at(catalogue.head.name.size()) == QLatin1Char('.') && (!found || found->head.name.size() < catalogue.head.name.size()))
            found = &catalogue;
    return {found, found ? field.mid(found->head.name.size() + 1) : QString()};
}

QStringList AccessJudge::misfits(const ConsentRecord &consent, const AccessRequest &request, const QString &purpose, const QString &category) const
{
    const ConsentState state = consent.stateAt(request.atMs);
    if (!isValid(state))
        return {consentStateName(state)};
    // A grant over time must not outlive the consent it rests on.
    if (request.untilMs > request.atMs && !isValid(consent.stateAt(request.untilMs)))
        return {QStringLiteral("time")};
    QStringList fewest{QStringLiteral("purpose"), QStringLiteral("category"), QStringLiteral("recipient"), QStringLiteral("place"), QStringLiteral("retention"), QStringLiteral("scope")};
    for (const ConsentScope &scope : consent.scopes) {
        const QStringList of = misfitsOf(scope, m_ground.taxonomy, request, purpose, category, consent.givenMs(request.atMs));
        if (of.size() < fewest.size())
            fewest = of;
    }
    return consent.scopes.isEmpty() ? QStringList{QStringLiteral("scope")} : fewest;
}

FieldJudgement AccessJudge::judgeField(const AccessRequest &request, const QString &purpose, const QString &field) const
{
    FieldJudgement judgement;
    judgement.field = field;
    const auto [catalogue, name] = split(field);
    if (!catalogue || !catalogue->categories.contains(name)) {
        judgement.reasons += QStringLiteral("unknown-field");
        return judgement;
    }
    judgement.category = catalogue->categories.value(name);
    if (judgement.category == QLatin1String("none")) {
        judgement.verdict = AccessVerdict::Allow;
        return judgement;
    }
    judgement.verdict = AccessVerdict::Deny;
    if (m_ground.lapsedDatasets.contains(catalogue->head.name)) {
        judgement.reasons += QStringLiteral("retention");
        return judgement;
    }
    // By person; the empty one stands for bases that hold for everybody.
    QMap<QString, bool> coveredPeople;
    QSet<QString> reasons;
    bool isForAll = false;
    for (const ConsentRecord *consent : m_consents.on(catalogue->head.name, request.subject)) {
        const QStringList misfit = misfits(*consent, request, purpose, judgement.category);
        if (misfit.isEmpty()) {
            judgement.bases += consent->head.id.text();
            isForAll = isForAll || consent->subject.isEmpty();
        }
        reasons.unite(QSet<QString>(misfit.begin(), misfit.end()));
        if (!consent->subject.isEmpty())
            coveredPeople[consent->subject] = coveredPeople.value(consent->subject) || misfit.isEmpty();
    }
    const bool everyPerson = !coveredPeople.isEmpty() && std::all_of(coveredPeople.begin(), coveredPeople.end(), [](bool isCovered) { return isCovered; });
    if (isForAll || everyPerson) {
        judgement.verdict = AccessVerdict::Allow;
        judgement.bases.sort();
        return judgement;
    }
    if (reasons.isEmpty())
        reasons.insert(QStringLiteral("no-basis"));
    judgement.bases.clear();
    judgement.reasons = reasons.values();
    judgement.reasons.sort();
    return judgement;
}

AccessRequest AccessJudge::judge(AccessRequest request) const
{
    request.judgements.clear();
    request.exceptionId.clear();
    const QString purpose = m_ground.taxonomy.keyOf(request.purpose);
    const bool knowsPerson = m_ground.people.contains(request.who);
    bool isGap = request.fields.isEmpty();
    bool isDenied = false;
    bool isException = false;
    for (const QString &field : request.fields) {
        FieldJudgement judgement;
        if (knowsPerson && !purpose.isEmpty()) {
            judgement = judgeField(request, purpose, field);
        } else {
            judgement.field = field;
            if (!knowsPerson)
                judgement.reasons += QStringLiteral("unknown-person");
            if (purpose.isEmpty())
                judgement.reasons += QStringLiteral("unknown-purpose");
        }
        if (judgement.verdict == AccessVerdict::Deny) {
            for (const AccessException &exception : m_ground.exceptions) {
                if (!exception.covers(request.who, request.purpose, field, std::max(request.atMs, request.untilMs)))
                    continue;
                judgement.verdict = AccessVerdict::AllowByException;
                request.exceptionId = exception.head.id.text();
                break;
            }
        }
        isGap = isGap || judgement.verdict == AccessVerdict::Gap;
        isDenied = isDenied || judgement.verdict == AccessVerdict::Deny;
        isException = isException || judgement.verdict == AccessVerdict::AllowByException;
        request.judgements.append(judgement);
    }
    request.verdict = isDenied ? AccessVerdict::Deny : isGap ? AccessVerdict::Gap : isException ? AccessVerdict::AllowByException : AccessVerdict::Allow;
    return request;
}

} // namespace hallmarker::inventory
