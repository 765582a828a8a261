#include <ATen/Parallel.h>
#include <torch/script.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// The loop that anybody would write: no sandbox, no masks, no diagnosis. bench_bare_pgd OUT.pt SAMPLES STEPS writes the
// model (784-256-128-10, random weights), says "ready", and then for each character on its standard input attacks all
// samples in batches of 100 and prints gradient steps, wall seconds and CPU seconds.
int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    at::set_num_threads(1);
    torch::jit::setGraphExecutorOptimize(false);
    const long samples = std::atol(argv[2]);
    const int steps = std::atoi(argv[3]);
    torch::jit::Module module("Model");
    const long widths[] = {784, 256, 128, 10};
    for (int i = 0; i < 3; ++i) {
        module.register_parameter("w" + std::to_string(i), torch::randn({widths[i + 1], widths[i]}) * 0.05, false);
        module.register_parameter("b" + std::to_string(i), torch::zeros({widths[i + 1]}), false);
    }
    module.register_attribute("training", c10::BoolType::get(), false);
    module.define("def forward(self, x):\n    x = torch.relu(torch.linear(x, self.w0, self.b0))\n    x = torch.relu(torch.linear(x, self.w1, self.b1))\n    return torch.linear(x, self.w2, self.b2)\n");
    module.save(argv[1]);
    for (at::Tensor parameter : module.parameters())
        parameter.set_requires_grad(false);

    const at::Tensor all = torch::rand({samples, 784});
    std::printf("ready\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
        const auto started = std::chrono::steady_clock::now();
        const std::clock_t startedCpu = std::clock();
        long done = 0;
        for (long i = 0; i < samples; i += 100) {
            const at::Tensor start = all.narrow(0, i, 100);
            const at::Tensor labels = module.forward({start}).toTensor().argmax(1);
            at::Tensor x = start;
            for (int k = 0; k < steps; ++k, ++done) {
                x = x.detach().clone().set_requires_grad(true);
                at::cross_entropy_loss(module.forward({x}).toTensor(), labels, {}, at::Reduction::Sum).backward();
                at::NoGradGuard guard;
                x = (start + (x + 0.00625 * x.grad().sign() - start).clamp(-0.1, 0.1)).clamp(0, 1);
            }
        }
        const double cpu = double(std::clock() - startedCpu) / CLOCKS_PER_SEC;
        std::printf("%ld %.6f %.6f\n", done, std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count(), cpu);
        std::fflush(stdout);
    }
    return 0;
}
