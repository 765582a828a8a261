#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::lineage {

/// What a licence asks for or forbids.
enum class LicenceTerm : quint8 {
    Attribution,        ///< name the authors
    Notice,             ///< hand on licence text and notices
    StateChanges,       ///< say what was changed
    ShareAlike,         ///< works made from it under the same terms
    ShareAlikeWeak,     ///< the same for changed files only
    ShareAlikeDatabase, ///< the same for databases made from it
    NetworkCopyleft,    ///< sources for users over a network as well
    NonCommercial,
    NoDerivatives,
    NoDistribution,
    UseRestrictions,    ///< fields of use that are excluded, to be handed on
    Naming,             ///< a name or a mark to show
    ScaleLimit,         ///< another licence beyond a number of users or a revenue
    NoCompetingModels,  ///< output may not train other models
    Agreement,          ///< terms to be accepted
};

inline constexpr int licenceTermCount = 15;
QString licenceTermName(LicenceTerm term); ///< "attribution", "share-alike-database" ...
std::optional<LicenceTerm> licenceTermFromName(const QString &name);
QStringList licenceTermNames();

/// A set of terms.
using LicenceTerms = quint32;
inline constexpr LicenceTerms allLicenceTerms = (1u << licenceTermCount) - 1;
constexpr LicenceTerms termBit(LicenceTerm term)
{
    return 1u << unsigned(term);
}
inline constexpr LicenceTerms shareAlikeTerms = termBit(LicenceTerm::ShareAlike) | termBit(LicenceTerm::ShareAlikeWeak) | termBit(LicenceTerm::ShareAlikeDatabase);
/// Those that a licence for a work made from it has to contain as well.
inline constexpr LicenceTerms restrictingTerms = termBit(LicenceTerm::NonCommercial) | termBit(LicenceTerm::NoDerivatives) | termBit(LicenceTerm::UseRestrictions) | termBit(LicenceTerm::NoDistribution);

/// What a use does.
enum class LicenceAct : quint8 { Commercial, Distribute, Adapt, Serve, Always };
using LicenceActs = quint8;
std::optional<LicenceAct> licenceActFromName(const QString &name);
constexpr LicenceActs actBit(LicenceAct act)
{
    return LicenceActs(1u << unsigned(act));
}

} // namespace hallmarker::lineage
