using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tool.Output;
using MeetingApis.Tool.Sessions;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis call</c></summary>
internal sealed class CallCommand : ToolCommand
{
    private readonly Argument<string> _operation = new("operation") { Description = "The name of the operation, such as feishu.rooms.list (see 'meetingapis operations')." };
    private readonly Option<string[]> _path = new("--path") { Description = "An id in the path: roomId=omm_1. May be repeated.", HelpName = "NAME=VALUE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _query = new("--query", "-q") { Description = "A parameter of the query: page_size=10. May be repeated.", HelpName = "NAME=VALUE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _body = new("--body", "-b") { Description = "The JSON body: as text, @FILE for a file, or - for standard input.", HelpName = "JSON|@FILE|-" };

    public CallCommand(MeetingApisTool tool)
        : base(
            tool,
            "call",
            "Call any operation of the catalogue, in the vendor's own words, and print the JSON of its answer.",
            "meetingapis call feishu.rooms.list --query page_size=10",
            "meetingapis call feishu.reserves.get --path reserveId=6911188411932033028 --dry-run",
            "meetingapis call wecom.meeting_rooms.list --body '{\"city\":\"Shanghai\"}' --simulate")
    {
        _operation.CompletionSources.Add(static _ => Catalogue.All.Select(static operation => operation.Name));
        Add(_operation);
        Add(_path);
        Add(_query);
        Add(_body);
    }

    protected override async Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        ApiOperation operation = Catalogue.Get(run.Value(_operation)!);
        MeetingRequest request;
        try
        {
            var path = Pairs(run.Value(_path), "--path").ToDictionary(StringComparer.Ordinal);
            request = MeetingRequest.For(operation, path) with
            {
                Query = [.. Pairs(run.Value(_query), "--query").Select(static pair => KeyValuePair.Create<string, string?>(pair.Key, pair.Value))],
                Body = await BodyAsync(run, cancellationToken),
            };
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"{Sentence(e)} The path of {operation.Name} is {operation.PathTemplate}.", e);
        }

        return await run.WithVendorAsync(
            operation.Vendor,
            async session =>
            {
                JsonElement answer;
                try
                {
                    answer = await session.SendAsync(request, cancellationToken);
                }
                catch (ArgumentException e)
                {
                    throw new UsageException(Sentence(e), e);
                }

                return () => run.Results.Raw(ToolJson.Write(answer));
            },
            cancellationToken);
    }

    private async Task<JsonNode?> BodyAsync(Invocation run, CancellationToken cancellationToken)
    {
        if (run.Value(_body) is not { } given)
        {
            return null;
        }

        string where = given == "-" ? "standard input" : given.StartsWith('@') ? given[1..] : "--body";
        try
        {
            string text = given == "-" ? await run.Host.Input.ReadToEndAsync(cancellationToken)
                : given.StartsWith('@') ? await File.ReadAllTextAsync(given[1..], cancellationToken)
                : given;
            return JsonNode.Parse(text);
        }
        catch (JsonException e)
        {
            throw new UsageException($"The body in {where} is no JSON: it is wrong in line {e.LineNumber + 1}, at byte {e.BytePositionInLine + 1}.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The body cannot be read: {e.Message}", e);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string[]? texts, string option) => (texts ?? []).Select(text => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
        ? KeyValuePair.Create(text[..at], text[(at + 1)..])
        : throw new UsageException($"{option} '{text}' is no pair. Write it like NAME=VALUE."));

    // Without the name of the parameter, which is ours and not the user's.
    private static string Sentence(ArgumentException e) => e.ParamName is { } name ? e.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal) : e.Message;
}
