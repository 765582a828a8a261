#include "app/worker/tools/TrainingTable.h"

#include "checks/torch/JobError.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <set>

namespace hallmarker::worker {

namespace {

using nlohmann::json;

std::vector<std::string> cellsOf(const std::string &line, char delimiter)
{
    std::vector<std::string> cells(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == delimiter && !isQuoted)
            cells.emplace_back();
        else if (c != '\r')
            cells.back() += c;
    }
    return cells;
}

bool isNumber(const std::string &text, double &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
}

} // namespace

TrainingTable TrainingTable::read(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line))
        throw JobError("unreadable", "The table " + path + " cannot be read.");
    const char delimiter = std::count(line.begin(), line.end(), ';') > std::count(line.begin(), line.end(), ',') ? ';' : ',';
    TrainingTable table;
    table.header = cellsOf(line, delimiter);
    while (std::getline(file, line)) {
        auto cells = cellsOf(line, delimiter);
        if (cells.size() == table.header.size())
            table.rows.push_back(std::move(cells));
    }
    return table;
}

std::size_t TrainingTable::column(const std::string &name) const
{
    const auto it = std::find(header.begin(), header.end(), name);
    if (it == header.end())
        throw JobError("usage", "There is no column " + name + ".");
    return static_cast<std::size_t>(it - header.begin());
}

EncodedTraining encodeTraining(const TrainingTable &table, const std::string &label, const std::vector<std::string> &features, const std::vector<std::string> &immutable)
{
    EncodedTraining result;
    const std::size_t labelColumn = table.column(label);
    std::set<std::string> classNames;
    for (const auto &row : table.rows)
        classNames.insert(row[labelColumn]);
    const std::vector<std::string> classes(classNames.begin(), classNames.end());
    const auto n = table.rows.size();
    for (const auto &row : table.rows)
        result.samples.y.push_back(std::lower_bound(classes.begin(), classes.end(), row[labelColumn]) - classes.begin());

    json described = json::array();
    std::vector<std::vector<float>> columns;
    for (const std::string &feature : features) {
        const std::size_t at = table.column(feature);
        std::vector<double> numbers(n);
        bool isNumeric = true;
        for (std::size_t i = 0; i < n && isNumeric; ++i)
            isNumeric = isNumber(table.rows[i][at], numbers[i]);
        json entry{{"column", feature}};
        if (std::find(immutable.begin(), immutable.end(), feature) != immutable.end())
            entry["immutable"] = true;
        if (isNumeric) {
            double mean = 0;
            double square = 0;
            for (const double x : numbers)
                mean += x / double(n);
            for (const double x : numbers)
                square += (x - mean) * (x - mean) / double(n);
            const double scale = square > 0 ? std::sqrt(square) : 1;
            const auto [low, high] = std::minmax_element(numbers.begin(), numbers.end());
            entry.update({{"type", "numeric"}, {"mean", mean}, {"scale", scale}, {"min", *low}, {"max", *high}});
            auto &column = columns.emplace_back(n);
            for (std::size_t i = 0; i < n; ++i)
                column[i] = static_cast<float>((numbers[i] - mean) / scale);
        } else {
            std::set<std::string> names;
            for (const auto &row : table.rows)
                names.insert(row[at]);
            entry.update({{"type", "onehot"}, {"categories", std::vector<std::string>(names.begin(), names.end())}});
            for (const std::string &name : names) {
                auto &column = columns.emplace_back(n);
                for (std::size_t i = 0; i < n; ++i)
                    column[i] = table.rows[i][at] == name ? 1.0F : 0.0F;
            }
        }
        described.push_back(entry);
    }
    result.classes = static_cast<int>(classes.size());
    result.samples.count = static_cast<std::int64_t>(n);
    result.samples.shape = {static_cast<std::int64_t>(columns.size())};
    result.samples.x.resize(n * columns.size());
    for (std::size_t k = 0; k < columns.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            result.samples.x[i * columns.size() + k] = columns[k][i];
    result.signatureJson = json{{"task", "classification"}, {"classes", classes}, {"label", {{"column", label}}}, {"output", "logits"},
                                {"inputs", {{"kind", "tabular"}, {"features", described}}}}.dump(1);
    return result;
}

} // namespace hallmarker::worker
