#pragma once

#include "core/digest/Digest.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Why an input has no end.
enum class Unbounded { Text, List, Number, OpenObject, Untyped, Upload };
QString unboundedName(Unbounded kind); ///< "text", "list", "number", "open-object", "untyped", "upload"

/// One input of an operation that a caller may fill without limit.
struct UnboundedInput {
    Unbounded kind = Unbounded::Text;
    QString where;               ///< "query limit", "body application/json /items/*"
    QString pointer;             ///< of its schema in the description
};

/// What an answer gives away beyond the decision itself.
enum class Disclosure { Probabilities, Score, Logits, Embeddings, Gradients, StackTraces };
QString disclosureName(Disclosure kind); ///< "probabilities", "score", "logits", "embeddings", "gradients", "stack-traces"

struct DisclosedField {
    Disclosure kind = Disclosure::Score;
    QString status;              ///< "200", "default"
    QString where;               ///< "/scores/*"
    QString pointer;
    int classes = -1;            ///< how many values it has; -1: not stated
    int decimals = -1;           ///< after the point; -1: as exact as the server likes
};

/// One operation as the description tells it.
struct ApiOperation {
    QString method;              ///< upper case
    QString path;
    QString operationId;
    QString pointer;
    bool isAuthenticated = false; ///< no way in without a scheme that the description defines
    QStringList schemes;         ///< names of the schemes that it accepts, sorted
    bool statesRateLimit = false;
    bool takesUpload = false;
    QList<UnboundedInput> unbounded;
    QList<DisclosedField> disclosed;
    QStringList labels;          ///< fields that hold the decision itself

    QString name() const { return method + QLatin1Char(' ') + path; }
};

struct SurfaceCount {
    int operations = 0;
    int unauthenticated = 0;
    int unboundedInputs = 0;
    int operationsUnbounded = 0;
    int uploads = 0;
    int disclosures = 0;         ///< fields, without a single score
    int operationsVerbose = 0;   ///< with at least one of them
    int exactScores = 0;         ///< fields with scores of full precision
    int stackTraces = 0;
    int withoutRateLimit = 0;
    int cleartextServers = 0;

    QJsonObject toJson() const;
    friend bool operator==(const SurfaceCount &, const SurfaceCount &) = default;
};

/// An interface as an OpenAPI description tells it. Only what is stated counts: silence is not a protection.
struct ApiSurface {
    QString title;
    QString version;             ///< of the interface
    QString specification;       ///< "3.0.3"
    core::Digest digest;         ///< of the description's bytes
    QStringList cleartextServers;
    QList<ApiOperation> operations; ///< sorted by path and method
    QStringList notes;           ///< translated: what could not be followed

    SurfaceCount count() const;
    QJsonObject toJson() const;
};

} // namespace hallmarker::threats
