#include "lineage/licence/LicenceText.h"

#include <QCoreApplication>

namespace hallmarker::lineage {

namespace {

struct LicenceMessageTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceMessageTexts)
};

} // namespace

WorkspaceLicences::WorkspaceLicences(const GovernedGraph &governed) : m_governed(governed), m_rows(governed.rows()), m_expressions(governed.licences())
{
    for (const EdgeId id : governed.lineageEdges()) {
        m_edgeKinds.push_back(id == none ? EdgeKind::HasField : governed.graph().edge(id).kind);
        m_transforms.push_back(id == none ? Transform::Unknown : governed.graph().edge(id).transform);
    }
}

QString licenceTermText(LicenceTerm term)
{
    switch (term) {
    case LicenceTerm::Attribution: return LicenceMessageTexts::tr("name the authors");
    case LicenceTerm::Notice: return LicenceMessageTexts::tr("hand on the licence and its notices");
    case LicenceTerm::StateChanges: return LicenceMessageTexts::tr("say what was changed");
    case LicenceTerm::ShareAlike: return LicenceMessageTexts::tr("release under the same terms");
    case LicenceTerm::ShareAlikeWeak: return LicenceMessageTexts::tr("release changed files under the same terms");
    case LicenceTerm::ShareAlikeDatabase: return LicenceMessageTexts::tr("release databases made from it under the same terms");
    case LicenceTerm::NetworkCopyleft: return LicenceMessageTexts::tr("give the sources to users over a network");
    case LicenceTerm::NonCommercial: return LicenceMessageTexts::tr("no commercial use");
    case LicenceTerm::NoDerivatives: return LicenceMessageTexts::tr("no release of changed versions");
    case LicenceTerm::NoDistribution: return LicenceMessageTexts::tr("no release at all");
    case LicenceTerm::UseRestrictions: return LicenceMessageTexts::tr("keep to the list of excluded uses and hand it on");
    case LicenceTerm::Naming: return LicenceMessageTexts::tr("show the name or mark that it asks for");
    case LicenceTerm::ScaleLimit: return LicenceMessageTexts::tr("get another licence beyond its limit of users or revenue");
    case LicenceTerm::NoCompetingModels: return LicenceMessageTexts::tr("do not train other models with its output");
    case LicenceTerm::Agreement: return LicenceMessageTexts::tr("accept its terms");
    }
    return {};
}

QString licenceMessage(const GovernedGraph &governed, const LicenceTable &table, const LicenceViolation &violation)
{
    const QString source = governed.nameOf(violation.node);
    const Licence *licence = table.find(violation.licence);
    const QString name = licence ? licence->name : violation.licence;
    const QString other = violation.otherLicence.isEmpty() ? QString() : governed.nameOf(violation.other);
    QString text;
    switch (violation.kind) {
    case LicenceViolation::Kind::Forbidden:
        text = LicenceMessageTexts::tr("%1 is under %2: %3.").arg(source, name, licenceTermText(violation.term));
        break;
    case LicenceViolation::Kind::Incompatible:
        text = LicenceMessageTexts::tr("%1 (%2) and %3 (%4) cannot be kept in one work: %5.").arg(source, name, other, violation.otherLicence, licenceTermText(violation.term));
        break;
    case LicenceViolation::Kind::OwnLicence:
        text = LicenceMessageTexts::tr("%1 is released under %2, %3 (%4) does not allow that: %5.").arg(other, violation.otherLicence, source, name, licenceTermText(violation.term));
        break;
    case LicenceViolation::Kind::Relicensed:
        text = LicenceMessageTexts::tr("%1 declares %2 but is made from %3 (%4): %5.").arg(other, violation.otherLicence, source, name, licenceTermText(violation.term));
        break;
    case LicenceViolation::Kind::CompetingModel:
        text = LicenceMessageTexts::tr("A model was trained with output of %1 (%2): %3.").arg(source, name, licenceTermText(violation.term));
        break;
    }
    if (!violation.path.empty())
        text += QLatin1Char(' ') + LicenceMessageTexts::tr("The way: %1.").arg(governed.wayOf(violation.node, violation.path));
    if (violation.crossesTraining && violation.kind != LicenceViolation::Kind::CompetingModel)
        text += QLatin1Char(' ') + LicenceMessageTexts::tr("Whether a licence reaches a trained model is not settled in law; it is told here as if it did.");
    return text;
}

QString licenceMessage(const GovernedGraph &governed, const LicenceGap &gap)
{
    const QString name = governed.nameOf(gap.node);
    switch (gap.reason) {
    case LicenceGap::Reason::Missing: return LicenceMessageTexts::tr("The licence of %1 is not known. Record it with \"lineage label set --licence\".").arg(name);
    case LicenceGap::Reason::Unknown: return LicenceMessageTexts::tr("%1 says \"%2\", which is no licence. Find out its terms and record them.").arg(name, gap.expression);
    case LicenceGap::Reason::NotInTable: return LicenceMessageTexts::tr("%1 is under \"%2\", which is not in the table of licences. Add it to your folder of licences.").arg(name, gap.detail);
    case LicenceGap::Reason::NotReadable: break;
    }
    return LicenceMessageTexts::tr("The licence of %1 cannot be read. %2").arg(name, gap.detail);
}

} // namespace hallmarker::lineage
