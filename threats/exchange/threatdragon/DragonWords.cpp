#include "threats/exchange/threatdragon/DragonWords.h"

#include <QMap>

namespace hallmarker::threats {

const QList<DragonWords::Flag> &DragonWords::flags(DragonCell cell)
{
    static const QList<Flag> actor{{"providesAuthentication", "provides_authentication"}};
    static const QList<Flag> process{{"handlesCardPayment", "handles_card_payment"}, {"handlesGoodsOrServices", "handles_goods_or_services"}, {"isWebApplication", "web_application"}, {"privilegeLevel", "privilege_level", true}};
    static const QList<Flag> store{{"isALog", "is_log"}, {"isEncrypted", "encrypted_at_rest"}, {"isSigned", "signed"}, {"storesCredentials", "contains_secrets"}, {"storesInventory", "stores_inventory"}};
    static const QList<Flag> flow{{"isEncrypted", "encrypted"}, {"isPublicNetwork", "public_network"}};
    static const QList<Flag> none;
    switch (cell) {
    case DragonCell::Actor: return actor;
    case DragonCell::Process: return process;
    case DragonCell::Store: return store;
    case DragonCell::Flow: return flow;
    default: return none;
    }
}

DragonCell DragonWords::cellOf(const QString &shape, const QString &type)
{
    // The misspelt curve is a live shape of its own; curves of both spellings have the type tm.Boundary.
    static const QMap<QString, DragonCell> words{
        {QStringLiteral("tm.Actor"), DragonCell::Actor}, {QStringLiteral("tm.Process"), DragonCell::Process}, {QStringLiteral("tm.Store"), DragonCell::Store}, {QStringLiteral("tm.Flow"), DragonCell::Flow},
        {QStringLiteral("tm.Boundary"), DragonCell::Curve}, {QStringLiteral("tm.BoundaryBox"), DragonCell::Box}, {QStringLiteral("tm.Text"), DragonCell::Text},
        {QStringLiteral("actor"), DragonCell::Actor}, {QStringLiteral("process"), DragonCell::Process}, {QStringLiteral("store"), DragonCell::Store}, {QStringLiteral("flow"), DragonCell::Flow},
        {QStringLiteral("trust-boundary-curve"), DragonCell::Curve}, {QStringLiteral("trust-broundary-curve"), DragonCell::Curve}, {QStringLiteral("trust-boundary-box"), DragonCell::Box}, {QStringLiteral("td-text-block"), DragonCell::Text}};
    const auto byShape = words.constFind(shape);
    return byShape != words.constEnd() ? *byShape : words.value(type, DragonCell::Other);
}

const char *DragonWords::shapeOf(DragonCell cell)
{
    static constexpr const char *shapes[] = {"actor", "process", "store", "flow", "trust-boundary-curve", "trust-boundary-box", "td-text-block", ""};
    return shapes[static_cast<int>(cell)];
}

const char *DragonWords::typeOf(DragonCell cell)
{
    static constexpr const char *types[] = {"tm.Actor", "tm.Process", "tm.Store", "tm.Flow", "tm.Boundary", "tm.BoundaryBox", "tm.Text", ""};
    return types[static_cast<int>(cell)];
}

std::optional<ThreatStatus> DragonWords::statusOf(const QString &word)
{
    static const QMap<QString, ThreatStatus> words{{QStringLiteral("notapplicable"), ThreatStatus::NotApplicable}, {QStringLiteral("na"), ThreatStatus::NotApplicable}, {QStringLiteral("n/a"), ThreatStatus::NotApplicable},
                                                   {QStringLiteral("not applicable"), ThreatStatus::NotApplicable}, {QStringLiteral("open"), ThreatStatus::Open}, {QStringLiteral("mitigated"), ThreatStatus::MitigatedByStatement},
                                                   {QStringLiteral("accepted"), ThreatStatus::Accepted}, {QStringLiteral("transferred"), ThreatStatus::Transferred}, {QStringLiteral("avoided"), ThreatStatus::Avoided},
                                                   {QStringLiteral("eliminated"), ThreatStatus::Avoided}};
    const auto found = words.constFind(word.trimmed().toLower());
    return found == words.constEnd() ? std::optional<ThreatStatus>() : *found;
}

QString DragonWords::statusWord(ThreatStatus status)
{
    switch (status) {
    case ThreatStatus::MitigatedByEvidence:
    case ThreatStatus::MitigatedByStatement: return QStringLiteral("Mitigated");
    case ThreatStatus::Accepted: return QStringLiteral("Accepted");
    case ThreatStatus::Transferred: return QStringLiteral("Transferred");
    case ThreatStatus::Avoided: return QStringLiteral("Avoided");
    case ThreatStatus::NotApplicable: return QStringLiteral("NotApplicable");
    case ThreatStatus::Open:
    case ThreatStatus::NeedsAnswer: break;
    }
    return QStringLiteral("Open");
}

QString DragonWords::severityOf(const QString &word)
{
    static const QStringList known{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"), QStringLiteral("critical")};
    const QString lower = word.trimmed().toLower();
    return known.contains(lower) ? lower : word;
}

QString DragonWords::severityWord(const QString &severity)
{
    if (severity.isEmpty())
        return QStringLiteral("TBD");
    return severityOf(severity) == severity && severity == severity.toLower() ? severity.at(0).toUpper() + severity.mid(1) : severity;
}

} // namespace hallmarker::threats
