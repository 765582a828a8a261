#include "checks/synthetic/Synthesizer.h"

#include "checks/anonymisation/data/TextTable.h"
#include "checks/synthetic/GaussianCopula.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace hallmarker::checks {

namespace {

struct SynthesizerTexts {
    Q_DECLARE_TR_FUNCTIONS(SynthesizerTexts)
};

constexpr int copulaBins = 200; ///< so many pieces are as good as the values themselves

/// The finalizer of splitmix64 (Vigna 2015).
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// FNV-1a, mixed.
quint64 hashOfText(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mixed(hash);
}

core::Column rowsOfColumn(const core::Column &column, const std::vector<std::size_t> &rows)
{
    if (column.type() == core::ColumnType::Real) {
        std::vector<double> values;
        for (const std::size_t row : rows)
            values.push_back(column.number(row));
        return core::Column::ofReals(column.name(), std::move(values));
    }
    if (column.type() == core::ColumnType::Integer) {
        std::vector<std::int64_t> values;
        std::vector<bool> missing;
        for (const std::size_t row : rows) {
            values.push_back(column.integer(row));
            missing.push_back(column.isMissing(row));
        }
        const bool hasGaps = std::find(missing.begin(), missing.end(), true) != missing.end();
        return core::Column::ofIntegers(column.name(), std::move(values), hasGaps ? std::move(missing) : std::vector<bool>());
    }
    core::StringDictionary dictionary;
    core::CodeVector codes;
    std::vector<std::uint32_t> byCode(column.dictionary().size(), 0);
    for (const std::size_t row : rows) {
        const std::uint32_t code = column.codes().at(row);
        if (code != core::StringDictionary::missing && byCode[code] == 0)
            byCode[code] = dictionary.codeOf(column.dictionary().text(code));
        codes.push(byCode[code]);
    }
    return core::Column::ofCodes(column.name(), column.type(), std::move(dictionary), std::move(codes));
}

} // namespace

core::Table rowsOfTable(const core::Table &table, const std::vector<std::size_t> &rows)
{
    std::vector<core::Column> columns;
    for (const core::Column &column : table.columns())
        columns.push_back(rowsOfColumn(column, rows));
    return core::Table::of(std::move(columns)).value_or(core::Table());
}

core::Table sampledTable(const core::Table &table, std::size_t most, core::Seed seed)
{
    if (table.rowCount() <= most)
        return table;
    core::RandomStream random(seed);
    std::vector<std::size_t> rows = random.permutation(table.rowCount());
    rows.resize(most);
    std::sort(rows.begin(), rows.end());
    return rowsOfTable(table, rows);
}

std::pair<core::Table, core::Table> splitTable(const core::Table &table, double share, core::Seed seed)
{
    core::RandomStream random(seed);
    std::vector<std::size_t> rows = random.permutation(table.rowCount());
    const auto second = std::size_t(std::llround(share * double(rows.size())));
    std::vector<std::size_t> held(rows.end() - std::ptrdiff_t(second), rows.end());
    rows.resize(rows.size() - second);
    std::sort(rows.begin(), rows.end());
    std::sort(held.begin(), held.end());
    return {rowsOfTable(table, rows), rowsOfTable(table, held)};
}

std::pair<core::Table, core::Table> splitByRecord(const core::Table &table, double share, core::Seed seed)
{
    std::vector<quint64> hashes(table.rowCount(), mixed(seed.value));
    for (const core::Column &column : table.columns()) {
        if (column.isNumeric()) {
            for (std::size_t row = 0; row < hashes.size(); ++row) // all missing values are one
                hashes[row] = mixed(hashes[row] ^ (column.isMissing(row) ? ~quint64(0) : std::bit_cast<quint64>(column.number(row))));
            continue;
        }
        std::vector<quint64> byCode;
        for (std::uint32_t code = 0; code < column.dictionary().size(); ++code)
            byCode.push_back(code == core::StringDictionary::missing ? ~quint64(0) : hashOfText(column.dictionary().text(code)));
        for (std::size_t row = 0; row < hashes.size(); ++row)
            hashes[row] = mixed(hashes[row] ^ byCode[column.codes().at(row)]);
    }
    std::unordered_map<quint64, quint64> seen;
    seen.reserve(hashes.size());
    std::vector<std::size_t> learnt, held;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        const quint64 coin = mixed(hashes[row] + 0x9e3779b97f4a7c15ULL * ++seen[hashes[row]]);
        (double(coin >> 11) * 0x1p-53 < share ? held : learnt).push_back(row);
    }
    return {rowsOfTable(table, learnt), rowsOfTable(table, held)};
}

core::Result<SynthesisPlan::Method> SynthesisPlan::methodFromName(const QString &name)
{
    const qsizetype index = methodNames().indexOf(name);
    if (index < 0)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("\"%1\" is no method of synthesis: %2.").arg(name, methodNames().join(QStringLiteral(", "))));
    return static_cast<Method>(index);
}

QString SynthesisPlan::methodName(Method method)
{
    return methodNames().at(static_cast<int>(method));
}

core::Result<void> SynthesisPlan::check() const
{
    if (epsilon && method == Method::Copula)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("The copula gives no differential privacy. Take the method marginal, or leave epsilon out."));
    if (!epsilon && delta > 0)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("A delta goes with an epsilon. Name both, or neither."));
    if (rows > Synthesizer::mostRows)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("At most %1 records can be made at once.").arg(Synthesizer::mostRows));
    if (bins < 0 || bins > 1000 || bins == 1)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("The number of ranges lies between 2 and 1000."));
    if (leftOut.contains(target) && !target.isEmpty())
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("%1 is the target; it cannot be left out.").arg(target));
    return {};
}

core::Result<SynthesisDomain> Synthesizer::domainOf(const core::Table &table, const SynthesisPlan &plan, const std::optional<core::YamlDocument> &declaration, bool isPublic)
{
    HALLMARKER_TRY(plan.check());
    if (!plan.target.isEmpty())
        HALLMARKER_TRY(table.column(plan.target));
    if (declaration)
        return SynthesisDomain::ofDeclaration(*declaration, table, plan.leftOut);
    if (plan.epsilon && !isPublic)
        return core::Error(core::ErrorKind::Usage, SynthesizerTexts::tr("Differential privacy needs declared values and bounds: taken from the data they would tell who is in it. Declare a domain, or say that the values and bounds of this table are public."));
    SynthesisDomain::Plan look;
    look.leftOut = plan.leftOut;
    look.bins = plan.bins > 0 ? plan.bins : plan.method == SynthesisPlan::Method::Copula ? copulaBins : 0;
    if (plan.epsilon)
        return SynthesisDomain::ofPublicValues(table, look);
    return SynthesisDomain::ofData(table, look);
}

core::Result<SyntheticTable> Synthesizer::make(const core::Table &table, const SynthesisDomain &domain, const SynthesisPlan &plan, BitSource *bits, core::Progress &progress)
{
    HALLMARKER_TRY(plan.check());
    if (plan.epsilon && (!domain.isDeclared || bits == nullptr))
        return core::Error(core::ErrorKind::Internal, SynthesizerTexts::tr("Differential privacy was asked for without a declared domain. This is a defect of the program; nothing was made."));
    SyntheticTable made;
    made.domain = domain;
    made.notes = domain.notes;
    HALLMARKER_ASSIGN(std::vector<std::vector<std::uint16_t>> codes, domain.coded(table));
    core::RandomStream random(plan.seed);
    std::vector<std::vector<std::uint16_t>> cells;
    std::size_t rows = plan.rows > 0 ? plan.rows : std::min(mostRows, table.rowCount());
    if (plan.method == SynthesisPlan::Method::Copula) {
        HALLMARKER_ASSIGN(const GaussianCopula model, GaussianCopula::fitted(domain, codes, progress));
        cells = model.sampled(rows, random);
    } else {
        if (plan.epsilon) {
            HALLMARKER_ASSIGN(made.budget, MarginalModel::budgetOf(domain, plan.target, *plan.epsilon, plan.delta));
            made.isNoiseSecret = bits->isSecret();
        }
        HALLMARKER_ASSIGN(const MarginalModel model, MarginalModel::fitted(domain, std::move(codes), plan.target, made.budget, bits, progress));
        if (plan.epsilon && plan.rows == 0)
            rows = std::clamp<std::size_t>(std::size_t(std::llround(model.records())), 1, mostRows);
        cells = model.sampled(rows, random);
        for (const MarginalModel::Edge &edge : model.edges())
            made.pairs.append(QStringLiteral("%1 - %2").arg(domain.columns[std::size_t(edge.parent)].column, domain.columns[std::size_t(edge.child)].column));
    }
    std::vector<core::Column> columns;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, SynthesizerTexts::tr("The synthesis was stopped."));
        columns.push_back(domain.columns[i].written(cells[i], random));
        std::vector<std::uint16_t>().swap(cells[i]);
    }
    HALLMARKER_ASSIGN(made.table, core::Table::of(std::move(columns)));
    if (!plan.epsilon)
        made.notes.append(SynthesizerTexts::tr("No differential privacy was asked for: there is no guarantee about the people in the data, only what the measures show."));
    else if (!made.isNoiseSecret)
        made.notes.append(SynthesizerTexts::tr("The noise was drawn from a seed: whoever knows it takes the noise out again. For trying things out, never for a release."));
    return made;
}

QJsonObject SyntheticTable::toJson() const
{
    QJsonArray columns;
    for (const ColumnDomain &column : domain.columns)
        columns.append(QJsonObject{{QStringLiteral("column"), column.column}, {QStringLiteral("type"), core::columnTypeName(column.type)}, {QStringLiteral("cells"), qint64(column.cells())}, {QStringLiteral("isNumber"), column.isNumber()}, {QStringLiteral("hasOther"), column.hasOther}});
    return {{QStringLiteral("records"), qint64(table.rowCount())}, {QStringLiteral("columns"), columns}, {QStringLiteral("leftOut"), QJsonArray::fromStringList(domain.leftOut)}, {QStringLiteral("isDomainDeclared"), domain.isDeclared},
            {QStringLiteral("pairs"), QJsonArray::fromStringList(pairs)}, {QStringLiteral("privacy"), budget ? QJsonValue(budget->toJson()) : QJsonValue()}, {QStringLiteral("isNoiseSecret"), budget ? QJsonValue(isNoiseSecret) : QJsonValue()},
            {QStringLiteral("notes"), QJsonArray::fromStringList(notes)}};
}

QByteArray SyntheticTable::csv(char delimiter) const
{
    std::string bytes;
    bytes.reserve(table.rowCount() * table.columns().size() * 6);
    const std::vector<core::Column> &columns = table.columns();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (c > 0)
            bytes += delimiter;
        anonymisation::appendCell(bytes, columns[c].name().toStdString(), delimiter);
    }
    bytes += '\n';
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (c > 0)
                bytes += delimiter;
            if (columns[c].type() == core::ColumnType::Integer) {
                if (!columns[c].isMissing(row))
                    bytes += std::to_string(columns[c].integer(row));
            } else if (columns[c].isNumeric()) {
                bytes += columns[c].text(row);
            } else {
                anonymisation::appendCell(bytes, columns[c].dictionary().text(columns[c].codes().at(row)), delimiter);
            }
        }
        bytes += '\n';
    }
    return {bytes.data(), qsizetype(bytes.size())};
}

} // namespace hallmarker::checks
