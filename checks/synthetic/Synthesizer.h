#pragma once

#include "checks/synthetic/MarginalModel.h"

namespace hallmarker::checks {

/// A synthetic table is asked for.
struct SynthesisPlan {
    enum class Method { Marginal, Copula };

    Method method = Method::Marginal;
    std::size_t rows = 0;            ///< 0: as many as there are records; with privacy the noisy figure
    std::optional<double> epsilon;   ///< set: with differential privacy
    double delta = 0;
    QString target;                  ///< the column that everything is kept in relation to; may be empty
    QStringList leftOut;
    int bins = 0;                    ///< ranges of a column of numbers; 0: by the number of records
    core::Seed seed;

    static core::Result<Method> methodFromName(const QString &name);
    static QString methodName(Method method);
    static QStringList methodNames() { return {QStringLiteral("marginal"), QStringLiteral("copula")}; }
    core::Result<void> check() const;
};

/// What was made, and how.
struct SyntheticTable {
    core::Table table;
    SynthesisDomain domain;
    std::optional<SynthesisBudget> budget;
    QStringList pairs;               ///< "age - income", in the order of the tree
    QStringList notes;               ///< translated
    bool isNoiseSecret = false;

    QJsonObject toJson() const;
    /// As a delimited text, one line a record, \n at its end.
    QByteArray csv(char delimiter) const;
};

/// Learns a distribution from a table and draws a new table from it. No record of the new one is a record of the old one but by chance.
class Synthesizer {
public:
    static constexpr std::size_t mostRows = 20'000'000;

    /// The domain of a plan: a declared one, or one from the data. `isPublic`: a person says that values and bounds of the table are
    /// known to everybody, so that looking them up gives nothing away.
    static core::Result<SynthesisDomain> domainOf(const core::Table &table, const SynthesisPlan &plan, const std::optional<core::YamlDocument> &declaration, bool isPublic);
    /// With privacy the domain has to be declared; `bits` gives the noise.
    static core::Result<SyntheticTable> make(const core::Table &table, const SynthesisDomain &domain, const SynthesisPlan &plan, BitSource *bits, core::Progress &progress = core::Progress::none());
};

/// A sample of the rows in the order of the table; all where there are no more.
core::Table rowsOfTable(const core::Table &table, const std::vector<std::size_t> &rows);
core::Table sampledTable(const core::Table &table, std::size_t most, core::Seed seed);
/// The table in two by chance: the share of the second part is `share`.
std::pair<core::Table, core::Table> splitTable(const core::Table &table, double share, core::Seed seed);
/// The same by a coin of each record that nothing but the record itself decides (and how many equal ones stand before it): whether
/// another person is in the table moves nobody else to the other part, so that what is private of the first part is private of the
/// whole. The share is met about.
std::pair<core::Table, core::Table> splitByRecord(const core::Table &table, double share, core::Seed seed);

} // namespace hallmarker::checks
