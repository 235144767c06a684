using Spectre.Console;

namespace MeetingApis.Tool.Output;

/// <summary>What went wrong, in whole sentences, and what to do next. JSON has the same on the error output.</summary>
internal sealed record Failure
{
    public required string Message { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>What kind of failure it is, such as <c>permission</c>: the exception's class without its affixes.</summary>
    public string Category { get; init; } = "usage";

    public IReadOnlyList<string> Advice { get; init; } = [];

    public string? Operation { get; init; }

    public string? Code { get; init; }

    public string? RequestId { get; init; }

    public string? HelpLink { get; init; }

    public bool IsOutcomeUnknown { get; init; }

    public IReadOnlyList<string> RequiredScopes { get; init; } = [];

    public void Write(ToolHost host, bool isJson)
    {
        if (isJson)
        {
            host.Error.WriteLine(ToolJson.Write(new { Error = this }));
            return;
        }

        host.Status.Write(new Text("error: ", new Style(Color.Red, decoration: Decoration.Bold)));
        host.Error.WriteLine(Message);
        foreach (string sentence in Advice)
        {
            host.Error.WriteLine(sentence);
        }
    }
}
