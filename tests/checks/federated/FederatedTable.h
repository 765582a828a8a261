#pragma once

#include "core/table/Table.h"
#include "core/random/RandomStream.h"

namespace hallmarker::tests {

/// Two numbers, a kind and a hospital; yes is right where x + y + [kind = b] > 0.5, but for a part of the rows.
inline core::Table federatedTable(int rows, double wrong = 0.05)
{
    core::RandomStream random(core::Seed{21});
    std::vector<double> x, y;
    core::StringDictionary kinds, hospitals, answers;
    core::CodeVector kindCodes, hospitalCodes, answerCodes;
    for (int i = 0; i < rows; ++i) {
        x.push_back(random.normal() * 3 + 10);
        y.push_back(random.normal());
        const bool isB = random.uniform() < 0.4;
        kindCodes.push(kinds.codeOf(isB ? "b" : "a"));
        hospitalCodes.push(hospitals.codeOf("h" + std::to_string(i % 8)));
        const bool isYes = ((x.back() - 10) / 3 + y.back() + (isB ? 1 : 0) > 0.5) != (random.uniform() < wrong);
        answerCodes.push(answers.codeOf(isYes ? "yes" : "no"));
    }
    std::vector<core::Column> columns;
    columns.push_back(core::Column::ofReals(QStringLiteral("x"), x));
    columns.push_back(core::Column::ofReals(QStringLiteral("y"), y));
    columns.push_back(core::Column::ofCodes(QStringLiteral("kind"), core::ColumnType::Text, kinds, kindCodes));
    columns.push_back(core::Column::ofCodes(QStringLiteral("hospital"), core::ColumnType::Text, hospitals, hospitalCodes));
    columns.push_back(core::Column::ofCodes(QStringLiteral("answer"), core::ColumnType::Text, answers, answerCodes));
    const auto made = core::Table::of(std::move(columns));
    return made ? *made : core::Table();
}

} // namespace hallmarker::tests
