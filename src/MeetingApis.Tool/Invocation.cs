using System.CommandLine;
using MeetingApis.Tool.Commands;
using MeetingApis.Tool.Output;
using MeetingApis.Tool.Profiles;
using MeetingApis.Tool.Sessions;
using Spectre.Console;

namespace MeetingApis.Tool;

/// <summary>One run of one command: what the user asked for, and where to print.</summary>
internal sealed class Invocation
{
    private readonly GlobalOptions _options;
    private readonly ParseResult _parse;

    public Invocation(ToolHost host, GlobalOptions options, ParseResult parse)
    {
        (Host, _options, _parse) = (host, options, parse);
        Results = new ResultWriter(host, options.FormatOf(parse));
    }

    public ToolHost Host { get; }

    public ResultWriter Results { get; }

    public string? Profile => _parse.GetValue(_options.Profile);

    public VendorChoice? Vendor => _parse.GetValue(_options.Vendor) is { } name ? VendorChoice.Named(name) : null;

    public bool IsDryRun => _parse.GetValue(_options.DryRun);

    public bool IsSimulated => _parse.GetValue(_options.Simulate);

    public bool IsVerbose => _parse.GetValue(_options.Verbose);

    public T? Value<T>(Option<T> option) => _parse.GetValue(option);

    public T? Value<T>(Argument<T> argument) => _parse.GetValue(argument);

    /// <summary>Tells something beside the results, for people only.</summary>
    public void Note(string sentence)
    {
        if (!Results.IsJson)
        {
            Host.Error.WriteLine(sentence);
        }
    }

    /// <summary>Opens the vendor, lets the command do its work there, and closes it.</summary>
    /// <param name="vendor">The vendor that the arguments name. Null if they name none.</param>
    /// <param name="work">The work. It returns what prints the result; a dry run prints none.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    public async Task<int> WithVendorAsync(MeetingVendor? vendor, Func<VendorSession, Task<Action>> work, CancellationToken cancellationToken)
    {
        await using VendorSession session = await SessionFactory.OpenAsync(this, vendor, cancellationToken);
        if (session.DryRun is not { } dryRun)
        {
            Action print = await work(session);
            print();
            return ExitCode.Done;
        }

        try
        {
            await work(session);
        }
        catch (MeetingApiException e) when (e is not MeetingValidationException { StatusCode: null } && dryRun.Requests.Count > 0)
        {
            dryRun.IsCutShort = true;
        }

        dryRun.Print(this);
        return ExitCode.Done;
    }

    /// <summary>Shows on the error output how far a long work is, where that is a terminal.</summary>
    public async Task<T> WithProgressAsync<T>(string what, Func<IProgress<string>, Task<T>> work)
    {
        if (!Host.Status.Profile.Capabilities.Interactive || Results.IsJson && !Host.Status.Profile.Out.IsTerminal)
        {
            return await work(new StatusLine(null, what));
        }

        return await Host.Status.Status().StartAsync(Markup.Escape(what), context => work(new StatusLine(context, what)));
    }

    /// <summary>Prints a failure.</summary>
    /// <returns>The exit code.</returns>
    public int Report(Exception exception, CancellationToken cancellationToken)
    {
        Failure failure = FailureReader.Read(exception, cancellationToken.IsCancellationRequested);
        failure.Write(Host, Results.IsJson);
        if (IsVerbose)
        {
            Host.Error.WriteLine(exception);
        }

        return failure.ExitCode;
    }

    private sealed class StatusLine(StatusContext? context, string what) : IProgress<string>
    {
        public void Report(string value) => context?.Status(Markup.Escape($"{what}: {value}"));
    }
}
