#include "checks/anonymisation/release/LocalRecoding.h"

#include "checks/anonymisation/release/Release.h"

#include <QCoreApplication>

#include <numeric>
#include <unordered_map>

namespace hallmarker::anonymisation {

namespace {

struct LocalRecodingTexts {
    Q_DECLARE_TR_FUNCTIONS(LocalRecodingTexts)
};

/// The rows of a table with these numbers.
core::Result<core::Table> rowsOf(const core::Table &table, const std::vector<std::size_t> &rows)
{
    std::vector<core::Column> columns;
    for (const core::Column &column : table.columns()) {
        core::StringDictionary dictionary;
        core::CodeVector codes;
        for (const std::size_t row : rows)
            codes.push(column.isMissing(row) ? core::StringDictionary::missing : dictionary.codeOf(column.text(row)));
        columns.push_back(core::Column::ofCodes(column.name(), core::ColumnType::Text, std::move(dictionary), std::move(codes)));
    }
    return core::Table::of(std::move(columns));
}

core::Result<void> checkModelsAreLocal(const CaseDefinition &definition)
{
    static const QStringList local{QStringLiteral("k-anonymity"), QStringLiteral("distinct-l-diversity"), QStringLiteral("entropy-l-diversity"), QStringLiteral("recursive-cl-diversity")};
    for (const ModelDefinition &model : definition.models)
        if (!local.contains(model.type))
            return core::Error(core::ErrorKind::Usage, LocalRecodingTexts::tr("Local recoding does not go with the model %1, which looks at the table as a whole. It goes with: %2.").arg(model.type, local.join(QStringLiteral(", "))), {}, {.pointer = model.pointer});
    return {};
}

double lossOf(const CaseInput &input, const std::vector<RecodingRound> &rounds, const std::vector<std::uint8_t> &roundOf)
{
    double sum = 0;
    const std::vector<QuasiIdentifier> &attributes = input.coded.quasiIdentifiers;
    for (std::size_t row = 0; row < roundOf.size(); ++row) {
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            const QuasiIdentifier &attribute = attributes[i];
            if (roundOf[row] == Release::suppressedRound) {
                sum += 1;
                continue;
            }
            const int level = rounds[roundOf[row]].levels[i];
            const double least = 1.0 / double(attribute.domainSize());
            sum += attribute.domainSize() > 1 ? (attribute.share(level, attribute.codes(level)[attribute.row(row)]) - least) / (1 - least) : 0;
        }
    }
    return sum / double(roundOf.size()) / double(attributes.size());
}

/// Classes of different rounds may have come to look alike: they count as one.
void countRecoded(const CaseInput &input, LocalRecoding &recoding)
{
    std::unordered_map<std::string, std::uint64_t> sizes;
    const std::vector<QuasiIdentifier> &attributes = input.coded.quasiIdentifiers;
    for (std::size_t row = 0; row < recoding.roundOf.size(); ++row) {
        if (recoding.roundOf[row] == Release::suppressedRound)
            continue;
        const Levels &levels = recoding.rounds[recoding.roundOf[row]].levels;
        std::string key;
        for (std::size_t i = 0; i < attributes.size(); ++i) {
            const std::string_view label = attributes[i].label(levels[i], attributes[i].codes(levels[i])[attributes[i].row(row)]);
            key += std::to_string(label.size()) + ':';
            key += label;
        }
        ++sizes[key];
    }
    recoding.classes = sizes.size();
    for (const auto &[key, size] : sizes) {
        recoding.smallestClass = recoding.smallestClass == 0 ? size : std::min(recoding.smallestClass, size);
        recoding.largestClass = std::max(recoding.largestClass, size);
    }
}

} // namespace

core::Result<LocalRecoding> LocalRecoding::of(const CaseInput &input, const std::map<QString, Hierarchy> &hierarchies, int mostRounds, const RunOptions &options, core::Progress &progress)
{
    HALLMARKER_TRY(checkModelsAreLocal(input.definition));
    if (mostRounds < 1 || mostRounds > 250)
        return core::Error(core::ErrorKind::Usage, LocalRecodingTexts::tr("Local recoding takes 1 to 250 rounds."));
    LocalRecoding recoding;
    recoding.roundOf.assign(input.coded.rows, Release::suppressedRound);
    std::vector<std::size_t> left(input.coded.rows);
    std::iota(left.begin(), left.end(), std::size_t(0));
    // Each round may leave half of what it gets; where that does not go, all or nothing.
    bool isLast = mostRounds == 1;
    CaseDefinition definition = input.definition;
    definition.suppressionLimit = std::max(definition.suppressionLimit, isLast ? 0.0 : 0.5);
    while (!left.empty() && int(recoding.rounds.size()) < mostRounds) {
        HALLMARKER_ASSIGN(core::Table table, rowsOf(input.table, left));
        HALLMARKER_ASSIGN(const CaseInput part, CaseInput::of(definition, std::move(table), hierarchies));
        HALLMARKER_ASSIGN(const AnonymisationResult result, anonymise(part, options, progress));
        if (!result.release || result.release->suppressed == left.size()) {
            if (isLast)
                break;
            isLast = true;
            definition.suppressionLimit = 0;
            continue;
        }
        const auto round = std::uint8_t(recoding.rounds.size());
        std::vector<std::size_t> next;
        for (std::size_t row = 0; row < left.size(); ++row) {
            if (result.release->isSuppressed[row] != 0)
                next.push_back(left[row]);
            else
                recoding.roundOf[left[row]] = round;
        }
        recoding.rounds.push_back({*result.search.optimum, left.size() - next.size()});
        if (round == 0)
            recoding.lossOfFirst = lossOf(input, recoding.rounds, recoding.roundOf);
        left = std::move(next);
    }
    recoding.suppressed = left.size();
    if (recoding.rounds.empty() || double(recoding.suppressed) > input.mostSuppressed())
        return core::Error(core::ErrorKind::Invalid, LocalRecodingTexts::tr("No generalisation fulfils the models with this limit of suppression, not even with local recoding: %1 of %2 records are left.").arg(recoding.suppressed).arg(input.coded.rows));
    recoding.loss = lossOf(input, recoding.rounds, recoding.roundOf);
    std::vector<Levels> levels;
    for (const RecodingRound &round : recoding.rounds)
        levels.push_back(round.levels);
    countRecoded(input, recoding);
    recoding.csv = Release::write(input, levels, recoding.roundOf);
    return recoding;
}

} // namespace hallmarker::anonymisation
