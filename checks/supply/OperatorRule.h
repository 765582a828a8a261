#pragma once

#include <string_view>

namespace hallmarker::supply {

/// Which TorchScript operators a model may use. One rule for the text of the archive (client) and for the loaded graph
/// (worker). A model only needs arithmetic: anything that reaches files, Python or other machines is refused.
constexpr bool isAllowedOperator(std::string_view space, std::string_view name)
{
    constexpr std::string_view spaces[] = {"aten", "prim", "prims", "quantized", "torchvision"};
    constexpr std::string_view refused[] = {"from_file",   "save",       "load",          "PythonOp", "IgnoredPythonOp", "rpc_async",
                                            "rpc_sync",    "rpc_remote", "get_tracing_state", "awaitable", "fork", "wait"};
    bool isKnownSpace = false;
    for (const std::string_view known : spaces)
        isKnownSpace = isKnownSpace || known == space;
    if (!isKnownSpace)
        return false;
    for (const std::string_view one : refused)
        if (one == name)
            return false;
    return name.substr(0, 4) != "rpc_";
}

} // namespace hallmarker::supply
