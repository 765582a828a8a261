#pragma once

#include "core/record/Record.h"

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace hallmarker::ui {

/// Asks for the name of a new record of a kind, in words that tell what the kind is. `named` gets the record as it shall be
/// stored, with what its kind cannot be without; one without a name when none was typed.
void askForNewRecord(QWidget *window, const QString &kind, QObject *context, const std::function<void(const core::RecordDraft &)> &named);

} // namespace hallmarker::ui
