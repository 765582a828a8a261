#pragma once

#include "inventory/consent/AccessRequest.h"
#include "ui/kit/ChartPanel.h"

namespace hallmarker::ui {

/// Requests by verdict over time: days when they lie within two weeks, else months, the newest twelve.
ChartData requestChart(const QList<inventory::AccessRequest> &requests);

} // namespace hallmarker::ui
