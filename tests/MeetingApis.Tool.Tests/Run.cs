using System.Text.Json;

namespace MeetingApis.Tool.Tests;

/// <summary>What a command line printed.</summary>
internal sealed record Run(int Code, string Output, string Error, string CommandLine)
{
    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Output);

    public JsonElement ErrorJson => JsonSerializer.Deserialize<JsonElement>(Error).GetProperty("error");

    /// <summary>The lines of a piped list, without its heads.</summary>
    public string[][] Rows => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static line => line.TrimEnd('\r').Split('\t'))];

    public Run Succeeds()
    {
        Assert.True(Code == ExitCode.Done, $"{CommandLine} ended with {Code}:\n{Output}\n{Error}");
        return this;
    }

    public Run Fails(int code)
    {
        Assert.True(Code == code, $"{CommandLine} ended with {Code} instead of {code}:\n{Output}\n{Error}");
        Assert.Equal("", Output);
        return this;
    }
}
