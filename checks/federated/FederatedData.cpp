#include "checks/federated/FederatedData.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace hallmarker::checks {

namespace {

struct FederatedDataText {
    Q_DECLARE_TR_FUNCTIONS(FederatedDataText)
};

constexpr std::size_t mostClasses = 50;
constexpr std::size_t mostCategories = 100;
constexpr double farthest = 5; ///< standard deviations, so that no single value carries the model away

core::Error badFederatedColumn(const char *pointer, const QString &message)
{
    return core::Error(core::ErrorKind::Invalid, message, {}, {.pointer = QLatin1String(pointer)});
}

/// How one column becomes inputs, learnt from the records of the server.
struct LearntColumn {
    const core::Column *column = nullptr;
    double mean = 0;
    double scale = 1;
    std::vector<std::string> categories; ///< empty: a number

    int width() const { return categories.empty() ? 1 : int(categories.size()); }
    void write(std::size_t row, double *into) const
    {
        if (categories.empty()) {
            const double value = (column->number(row) - mean) / scale;
            *into = std::isfinite(value) ? std::clamp(value, -farthest, farthest) : 0;
            return;
        }
        const auto it = column->isMissing(row) ? categories.end() : std::find(categories.begin(), categories.end(), column->text(row));
        for (std::size_t k = 0; k < categories.size(); ++k)
            into[k] = it == categories.begin() + std::ptrdiff_t(k) ? 1 : 0;
    }
};

core::Result<LearntColumn> learntColumn(const core::Column &column, const std::vector<std::size_t> &rows)
{
    LearntColumn learnt;
    learnt.column = &column;
    if (column.isNumeric()) {
        double squares = 0, count = 0;
        for (const std::size_t row : rows) {
            const double value = column.number(row);
            if (!std::isfinite(value))
                continue;
            const double delta = value - learnt.mean;
            learnt.mean += delta / ++count;
            squares += delta * (value - learnt.mean);
        }
        learnt.scale = count > 1 && squares > 0 ? std::sqrt(squares / (count - 1)) : 1;
        return learnt;
    }
    for (const std::size_t row : rows)
        if (!column.isMissing(row))
            learnt.categories.push_back(column.text(row));
    std::sort(learnt.categories.begin(), learnt.categories.end());
    learnt.categories.erase(std::unique(learnt.categories.begin(), learnt.categories.end()), learnt.categories.end());
    if (learnt.categories.size() > mostCategories)
        return badFederatedColumn("/features", FederatedDataText::tr("The column \"%1\" has more than %2 different values; leave it out of the features.").arg(column.name()).arg(mostCategories));
    if (learnt.categories.empty())
        learnt.categories.emplace_back(); // nothing is known of it: an input that is always 0
    return learnt;
}

} // namespace

core::Result<FederatedData> FederatedData::of(const core::Table &table, const Choice &choice)
{
    HALLMARKER_ASSIGN(const core::Column labels, table.column(choice.label));
    QStringList features = choice.features;
    if (features.isEmpty()) {
        features = table.columnNames();
        features.removeAll(choice.label);
        features.removeAll(choice.owner);
    }
    if (features.contains(choice.label))
        return badFederatedColumn("/features", FederatedDataText::tr("The column \"%1\" is what the model has to find out; it cannot be a feature as well.").arg(choice.label));
    if (features.isEmpty())
        return badFederatedColumn("/features", FederatedDataText::tr("No column is left to be a feature."));
    std::vector<const core::Column *> columns;
    for (const QString &name : std::as_const(features)) {
        HALLMARKER_TRY(table.column(name));
        columns.push_back(table.find(name));
    }
    const core::Column *owner = nullptr;
    if (!choice.owner.isEmpty()) {
        HALLMARKER_TRY(table.column(choice.owner));
        owner = table.find(choice.owner);
    }

    FederatedData data;
    std::map<std::string, int> classes;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (labels.isMissing(row)) {
            ++data.withoutAnswer;
            continue;
        }
        classes.emplace(labels.text(row), 0);
        if (classes.size() > mostClasses)
            return badFederatedColumn("/label", FederatedDataText::tr("The column \"%1\" has more than %2 different answers; a model of classes cannot be trained on it.").arg(choice.label).arg(mostClasses));
        rows.push_back(row);
    }
    if (classes.size() < 2)
        return badFederatedColumn("/label", FederatedDataText::tr("The column \"%1\" holds %n different answer(s); a model needs two or more to tell apart.", nullptr, int(classes.size())).arg(choice.label));
    for (auto &[text, number] : classes) {
        number = int(data.classNames.size());
        data.classNames.append(QString::fromStdString(text));
    }
    const std::vector<std::size_t> order = core::RandomStream(choice.seed).permutation(rows.size());
    const auto held = std::size_t(std::llround(choice.heldOut * double(rows.size())));
    if (held < 2 || held + 2 > rows.size())
        return badFederatedColumn("/held_out", FederatedDataText::tr("%1 records cannot be divided: clients and server need at least two each.").arg(rows.size()));
    std::vector<std::size_t> ofServer, ofClients;
    for (std::size_t i = 0; i < order.size(); ++i)
        (i < held ? ofServer : ofClients).push_back(rows[order[i]]);

    std::vector<LearntColumn> learnt;
    for (const core::Column *column : columns) {
        HALLMARKER_ASSIGN(const LearntColumn one, learntColumn(*column, ofServer));
        data.width += one.width();
        if (one.categories.empty())
            data.inputNames.append(column->name());
        for (const std::string &category : one.categories)
            data.inputNames.append(QString(column->name() + QLatin1Char('=') + QString::fromStdString(category)));
        learnt.push_back(one);
    }
    const auto fill = [&](const std::vector<std::size_t> &from, FederatedSamples &samples) {
        samples.x.resize(from.size() * std::size_t(data.width));
        double *into = samples.x.data();
        for (const std::size_t row : from) {
            for (const LearntColumn &one : learnt) {
                one.write(row, into);
                into += one.width();
            }
            samples.y.push_back(classes.at(labels.text(row)));
        }
    };
    fill(ofServer, data.server);
    fill(ofClients, data.clients);
    for (const std::size_t row : ofClients)
        if (owner)
            data.owners.push_back(owner->isMissing(row) ? std::string() : owner->text(row));
    return data;
}

} // namespace hallmarker::checks
