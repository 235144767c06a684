using System.CommandLine;
using MeetingApis.Tool.Sessions;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis operations</c></summary>
internal sealed class OperationsCommand : ToolCommand
{
    private readonly Argument<string?> _filter = new("filter") { Description = "Show only operations whose name, path or scope has this in it.", Arity = ArgumentArity.ZeroOrOne };

    public OperationsCommand(MeetingApisTool tool)
        : base(tool, "operations", "List the operations that 'call' can call, with their paths and scopes. Nothing is sent.", "meetingapis operations rooms", "meetingapis operations --vendor dingtalk --output json")
    {
        Add(_filter);
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        string? filter = run.Value(_filter);
        Row[] rows =
        [
            .. Catalogue.All
                .Where(operation => run.Vendor is not { } vendor || operation.Vendor == vendor.Vendor)
                .Where(operation => filter is null || Texts(operation).Any(text => text.Contains(filter, StringComparison.OrdinalIgnoreCase)))
                .Select(static operation => new Row(
                    operation.Name,
                    operation.Vendor,
                    operation.Method.Method,
                    operation.PathTemplate,
                    operation.Safety == RetrySafety.Safe,
                    operation.Scopes,
                    operation.DocumentationUrl)),
        ];
        run.Results.List(
            rows,
            $"No operation has '{filter}' in its name, path or scopes.",
            new("Operation", static row => row.Name),
            new("Verb", static row => row.Method),
            new("Path", static row => row.Path),
            new("Reads only", static row => row.ReadsOnly ? "yes" : "no"),
            new("Scopes (one is enough)", static row => string.Join(", ", row.Scopes)));
        return Task.FromResult(ExitCode.Done);
    }

    private static IEnumerable<string> Texts(ApiOperation operation) => [operation.Name, operation.PathTemplate, .. operation.Scopes];

    private sealed record Row(string Name, MeetingVendor Vendor, string Method, string Path, bool ReadsOnly, IReadOnlyList<string> Scopes, string DocumentationUrl);
}
