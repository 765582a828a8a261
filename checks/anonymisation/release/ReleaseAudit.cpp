#include "checks/anonymisation/release/ReleaseAudit.h"

#include "checks/anonymisation/release/Release.h"
#include "checks/privacy/Diversity.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace hallmarker::anonymisation {

namespace {

struct ReleaseAuditTexts {
    Q_DECLARE_TR_FUNCTIONS(ReleaseAuditTexts)
};

constexpr double auditTolerance = 1e-9;

/// The sensitive values of each class of a table, counted by value in the order of the values.
struct SensitiveClasses {
    std::vector<std::vector<double>> classes; ///< [class][value]: records
    std::vector<double> shares;               ///< of the values in the whole table

    SensitiveClasses(const std::vector<core::Column> &keys, const core::Column &sensitive)
    {
        const std::vector<std::uint32_t> order = checks::valueOrder(sensitive);
        const std::size_t values = order.size();
        std::map<std::string, std::size_t> classOf;
        shares.assign(values, 0);
        for (std::size_t row = 0; row < sensitive.size(); ++row) {
            std::string key;
            bool isSuppressed = true;
            for (const core::Column &column : keys) {
                const std::string cell = column.text(row);
                isSuppressed = isSuppressed && cell == Release::suppressedCell;
                key += std::to_string(cell.size()) + ':' + cell;
            }
            const std::uint32_t value = order[sensitive.codes().at(row)];
            shares[value] += 1;
            if (isSuppressed)
                continue;
            const auto [at, isNew] = classOf.try_emplace(key, classes.size());
            if (isNew)
                classes.emplace_back(values, 0.0);
            classes[at->second][value] += 1;
        }
        if (classes.empty()) { // generalised up to the root: one class of all
            classes.push_back(shares);
        }
        for (double &share : shares)
            share /= double(sensitive.size());
        // Only values that occur count for the ordered distance.
        for (std::size_t value = values; value-- > 0;) {
            if (shares[value] > 0)
                continue;
            shares.erase(shares.begin() + std::ptrdiff_t(value));
            for (auto &counts : classes)
                counts.erase(counts.begin() + std::ptrdiff_t(value));
        }
    }
};

double recordsIn(const std::vector<double> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

double closeness(const std::vector<double> &counts, const std::vector<double> &shares, bool isOrdered)
{
    const double n = recordsIn(counts);
    double sum = 0;
    double cumulated = 0;
    for (std::size_t value = 0; value < shares.size(); ++value) {
        const double difference = counts[value] / n - shares[value];
        cumulated += difference;
        sum += std::abs(isOrdered ? cumulated : difference);
    }
    return isOrdered ? (shares.size() > 1 ? sum / double(shares.size() - 1) : 0) : sum / 2;
}

double entropyL(const std::vector<double> &counts)
{
    const double n = recordsIn(counts);
    double nats = 0;
    for (const double count : counts)
        nats -= count > 0 ? count / n * std::log(count / n) : 0;
    return std::exp(nats);
}

/// The ratio r1 / (r_l + r_(l+1) + ...), which has to stay below c.
double recursiveRatio(std::vector<double> counts, std::size_t l)
{
    std::sort(counts.begin(), counts.end(), std::greater<>());
    double tail = 0;
    for (std::size_t i = l - 1; i < counts.size(); ++i)
        tail += counts[i];
    return tail > 0 ? counts.front() / tail : std::numeric_limits<double>::infinity();
}

/// The greatest of a figure over all classes.
template <typename F>
double worst(const SensitiveClasses &sensitive, F &&figure)
{
    double most = -std::numeric_limits<double>::infinity();
    for (const std::vector<double> &counts : sensitive.classes)
        most = std::max(most, figure(counts));
    return most;
}

double highestGain(const std::vector<double> &counts, const std::vector<double> &shares)
{
    double most = 0;
    for (std::size_t value = 0; value < shares.size(); ++value)
        most = std::max(most, counts[value] / recordsIn(counts) / shares[value] - 1);
    return most;
}

void auditSensitive(AuditedModel &audited, const QJsonObject &asked, const SensitiveClasses &sensitive)
{
    const QString &type = audited.type;
    const double l = asked.value(QStringLiteral("l")).toDouble();
    const auto atLeast = [&](double measured, double wanted, const QString &name) {
        audited.measured = measured;
        audited.asked = QStringLiteral("%1 \u2265 %2").arg(name).arg(wanted);
        audited.holds = measured >= wanted * (1 - auditTolerance);
    };
    const auto atMost = [&](double measured, double wanted, const QString &name, bool isStrict = false) {
        audited.measured = measured;
        audited.asked = QStringLiteral("%1 %2 %3").arg(name, isStrict ? QStringLiteral("<") : QStringLiteral("\u2264")).arg(wanted);
        audited.holds = isStrict ? measured < wanted : measured <= wanted + auditTolerance;
    };
    if (type == QLatin1String("distinct-l-diversity"))
        atLeast(-worst(sensitive, [](const auto &counts) { return -double(std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; })); }), l, QStringLiteral("l"));
    else if (type == QLatin1String("entropy-l-diversity") && asked.value(QStringLiteral("estimator")).toString(QStringLiteral("shannon")) == QLatin1String("shannon"))
        atLeast(-worst(sensitive, [](const auto &counts) { return -entropyL(counts); }), l, QStringLiteral("l"));
    else if (type == QLatin1String("recursive-cl-diversity"))
        atMost(worst(sensitive, [l](const auto &counts) { return recursiveRatio(counts, std::size_t(l)); }), asked.value(QStringLiteral("c")).toDouble(), QStringLiteral("c"), true);
    else if (type == QLatin1String("t-closeness") && asked.value(QStringLiteral("distance")).toString(QStringLiteral("equal")) != QLatin1String("hierarchical"))
        atMost(worst(sensitive, [&](const auto &counts) { return closeness(counts, sensitive.shares, asked.value(QStringLiteral("distance")).toString() == QLatin1String("ordered")); }), asked.value(QStringLiteral("t")).toDouble(), QStringLiteral("t"));
    else if (type == QLatin1String("delta-disclosure"))
        atMost(worst(sensitive, [&](const auto &counts) {
                   double most = 0;
                   for (std::size_t value = 0; value < counts.size(); ++value)
                       most = std::max(most, std::abs(std::log2(counts[value] / recordsIn(counts) / sensitive.shares[value])));
                   return most;
               }), asked.value(QStringLiteral("delta")).toDouble(), QStringLiteral("\u03b4"), true);
    else if (type == QLatin1String("basic-beta-likeness"))
        atMost(worst(sensitive, [&](const auto &counts) { return highestGain(counts, sensitive.shares); }), asked.value(QStringLiteral("beta")).toDouble(), QStringLiteral("\u03b2"));
    else if (type == QLatin1String("enhanced-beta-likeness"))
        // The gain of a value may not be more than -ln q either: measured as the largest share of what is allowed.
        atMost(worst(sensitive, [&](const auto &counts) {
                   double most = 0;
                   for (std::size_t value = 0; value < counts.size(); ++value) {
                       const double gain = counts[value] / recordsIn(counts) / sensitive.shares[value] - 1;
                       const double allowed = std::min(asked.value(QStringLiteral("beta")).toDouble(), -std::log(sensitive.shares[value]));
                       most = std::max(most, gain <= auditTolerance ? 0.0 : gain / allowed);
                   }
                   return most;
               }), 1, QStringLiteral("\u03b2"));
}

AuditedModel auditModel(const ModelDefinition &model, const checks::RiskReport &risk, const std::map<QString, SensitiveClasses> &sensitive)
{
    AuditedModel audited;
    audited.type = model.type;
    audited.attribute = model.parameters.value(QStringLiteral("attribute")).toString();
    const double threshold = model.parameters.value(QStringLiteral("threshold")).toDouble();
    const auto share = [&](double measured) {
        audited.measured = measured;
        audited.asked = QStringLiteral("\u2264 %1").arg(threshold);
        audited.holds = measured <= threshold + auditTolerance;
    };
    if (model.type == QLatin1String("k-anonymity")) {
        const double k = model.parameters.value(QStringLiteral("k")).toDouble();
        audited.asked = QStringLiteral("k \u2265 %1").arg(k);
        audited.measured = double(risk.risks.smallest);
        audited.holds = double(risk.risks.smallest) >= k || risk.risks.records == 0;
    } else if (model.type == QLatin1String("average-risk")) {
        share(risk.risks.averageRisk);
    } else if (model.type == QLatin1String("sample-uniqueness")) {
        share(risk.risks.uniqueShare);
    } else if (const auto at = sensitive.find(audited.attribute); at != sensitive.end()) {
        auditSensitive(audited, model.parameters, at->second);
    }
    return audited;
}

} // namespace

core::Result<ReleaseAudit> ReleaseAudit::of(const core::Table &release, const CaseDefinition &definition, const QStringList &sensitive, double samplingFraction)
{
    ReleaseAudit audit;
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, release.select(definition.quasiIdentifiers));
    checks::RiskReport::Plan plan;
    plan.fractions = {samplingFraction};
    plan.suppressedCell = std::string(Release::suppressedCell);
    HALLMARKER_ASSIGN(audit.risk, checks::RiskReport::of(keys, plan));
    std::map<QString, SensitiveClasses> classes;
    for (const QString &name : sensitive) {
        HALLMARKER_ASSIGN(const core::Column column, release.column(name));
        const SensitiveClasses &counted = classes.emplace(name, SensitiveClasses(keys, column)).first->second;
        DisclosedAttribute disclosed;
        disclosed.attribute = name;
        for (const std::vector<double> &counts : counted.classes) {
            const double n = recordsIn(counts);
            const double most = *std::max_element(counts.begin(), counts.end());
            disclosed.uniformRecords += most == n ? std::int64_t(n) : 0;
            disclosed.highestShare = std::max(disclosed.highestShare, most / n);
            disclosed.highestGain = std::max(disclosed.highestGain, highestGain(counts, counted.shares));
        }
        audit.disclosed.append(disclosed);
    }
    for (const ModelDefinition &model : definition.models)
        audit.models.append(auditModel(model, audit.risk, classes));
    return audit;
}

QStringList ReleaseAudit::broken() const
{
    QStringList sentences;
    for (const AuditedModel &model : models)
        if (!model.holds)
            sentences.append(ReleaseAuditTexts::tr("%1 does not hold: asked was %2, measured was %3.").arg(model.type, model.asked).arg(model.measured.value_or(0)));
    return sentences;
}

} // namespace hallmarker::anonymisation
