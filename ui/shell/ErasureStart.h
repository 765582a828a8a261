#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hallmarker::ui {

/// Where a request for erasure is to begin, handed from the page where somebody saw it to the page that files it: as the
/// address that PageServices::goTo takes.
struct ErasureStart {
    struct Asset {
        QString id;   ///< a record, or "node:KIND:NAMESPACE|NAME"
        QString name; ///< for people
        QString kind; ///< stable word: "dataset", "model-version" ...
        bool operator==(const Asset &) const = default;
    };
    QList<Asset> assets;

    QString address() const;
    /// Nothing when the address is another one.
    static std::optional<ErasureStart> fromAddress(const QString &address);
};

} // namespace hallmarker::ui
