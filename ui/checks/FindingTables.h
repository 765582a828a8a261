#pragma once

#include "core/check/CheckDefinition.h"
#include "core/finding/Finding.h"

class QWidget;

namespace hallmarker::ui {

class RecordTable;

/// A number as a finding shows it: whole ones whole, others with five digits, in the user's locale.
QString shownNumber(double value);
/// Value with interval and unit, or why it is not defined.
QString shownFigure(const core::Figure &figure);
/// The label that the check gives its figure; the key when it does not say.
core::FigureSpec figureSpec(const core::CheckDefinition *definition, const QString &key);

/// The figures of a finding, as high as its rows. Ids are "key/slice".
RecordTable *makeFiguresTable(const core::Finding &finding, const core::CheckDefinition *definition, QWidget *parent);
/// A table of details. Ids are row numbers from 0.
RecordTable *makeDetailsTable(const core::FigureTable &table, QWidget *parent);

} // namespace hallmarker::ui
