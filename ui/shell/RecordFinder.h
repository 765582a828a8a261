#pragma once

#include "ui/kit/Icons.h"

#include <QList>
#include <QString>

#include <functional>

class QObject;

namespace hallmarker::ui {

struct FoundRecord {
    QString id;
    QString kind;
    QString name;
    QString detail; ///< shown muted behind the name
    IconId icon = IconId::File;
};

/// Finds records for the palette without making the window wait.
class RecordFinder {
public:
    virtual ~RecordFinder() = default;
    using Then = std::function<void(const QList<FoundRecord> &found)>;
    /// `then` runs later, in the window's thread, while `context` lives.
    virtual void find(const QString &text, int limit, QObject *context, const Then &then) = 0;
};

/// The icon of a record kind ("model", "dataset-version" ...).
IconId recordKindIcon(const QString &kind);
/// "Model version": translated; an unknown kind is shown as it is.
QString recordKindWord(const QString &kind);

} // namespace hallmarker::ui
