#pragma once

#include "inventory/consent/Alert.h"

namespace hallmarker::ui {

/// Tells alerts to the desktop (org.freedesktop.Notifications). Nothing happens where there is no session bus or nobody
/// shows notifications: the alert stays in the workspace and in the window anyway. Waits for nothing.
class DesktopNotice final : public inventory::AlertChannel {
public:
    void raise(const inventory::Alert &alert) override;
};

} // namespace hallmarker::ui
