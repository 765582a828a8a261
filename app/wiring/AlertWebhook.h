#pragma once

#include "core/result/Result.h"
#include "inventory/consent/Alert.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <memory>

namespace hallmarker::wiring {

/// Posts alerts as JSON to an address that a person named: {"alert": ID, "cause": ..., "text": ..., "record": ..., "at": ...}.
/// No personal value is in it. Tried three times; what then fails is told, for the alert stays in the workspace anyway.
class AlertWebhook final : public QObject, public inventory::AlertChannel {
    Q_OBJECT
public:
    /// https, or http to this machine only.
    static core::Result<std::unique_ptr<AlertWebhook>> to(const QString &address);

    void raise(const inventory::Alert &alert) override;
    /// Waits until everything is sent or given up, at most 10 s.
    void finish();

Q_SIGNALS:
    void delivered();
    void failed(const QString &message);

private:
    explicit AlertWebhook(const QUrl &address) : m_address(address) {}
    void post(const QByteArray &body, int attempt);

    QUrl m_address;
    QNetworkAccessManager m_network;
    int m_pending = 0;
};

} // namespace hallmarker::wiring
