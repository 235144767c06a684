using System.CommandLine;
using System.Globalization;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;
using MeetingApis.Tool.Output;
using MeetingApis.Tool.Sessions;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis check</c></summary>
internal sealed class CheckCommand : ToolCommand
{
    // Vendors refuse signatures and events that are older; nothing below it does harm.
    private static readonly TimeSpan s_tolerable = TimeSpan.FromMinutes(1);

    private readonly Option<string?> _person = new("--person") { Description = "Somebody of the organisation, for calls that need one: a mobile number, an e-mail address or an id. Default: the organizer of the profile.", HelpName = "PERSON" };

    public CheckCommand(MeetingApisTool tool)
        : base(
            tool,
            "check",
            "Check the credentials, this machine's clock, and which operations the app may call. Makes harmless calls only, which change nothing.",
            "meetingapis check",
            "meetingapis check --profile work --output json",
            "meetingapis check --simulate --vendor dingtalk")
    {
        Add(_person);
    }

    protected override async Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        int code = ExitCode.Done;
        await run.WithVendorAsync(
            vendor: null,
            async session =>
            {
                CheckReport report = await run.WithProgressAsync("Checking", progress => CheckAsync(run, session, progress, cancellationToken));
                code = report.Credentials == CheckResult.Yes ? ExitCode.Done : ExitCode.Refused;
                return () => Print(run, report);
            },
            cancellationToken);
        return code;
    }

    private async Task<CheckReport> CheckAsync(Invocation run, VendorSession session, IProgress<string> progress, CancellationToken cancellationToken)
    {
        string? text = run.Value(_person) ?? session.Organizer;
        session.ExpectInDryRun(text is null ? [] : [text], []);
        List<FamilyCheck> families = [];
        Person? person = null;
        MeetingApiException? refused = null;
        bool hasToken = false;
        try
        {
            person = await PeopleFinder.FindOneAsync(session, text, cancellationToken);
            hasToken = text is not null && !PersonText.IsId(text);
        }
        catch (MeetingApiException e) when (e is MeetingAuthenticationException or MeetingUnavailableException)
        {
            refused = e;
        }
        catch (MeetingApiException e)
        {
            hasToken = true;
            run.Note($"{text} cannot be looked up, so calls that need a person are left out: {e.Message}");
        }

        foreach (Probe probe in refused is null ? session.Probes(person) : [])
        {
            progress.Report(probe.Operation);
            FamilyCheck check = await AskAsync(probe, cancellationToken);
            families.Add(check);
            hasToken |= check.Failure is not (MeetingAuthenticationException or MeetingUnavailableException);
            if (!hasToken)
            {
                // The others would fail in the same way.
                refused = check.Failure;
                families.Clear();
                break;
            }
        }

        if (refused is null && !hasToken)
        {
            throw new UsageException($"{session.Vendor} can be asked for nothing without a person. Name somebody of the organisation with --person, or set an organizer in the profile.");
        }

        families.AddRange(NotAsked(session.Vendor, families));
        return new CheckReport
        {
            Vendor = session.Vendor,
            App = session.Scheduler.Identity.AppId,
            Credentials = refused is null ? CheckResult.Yes : refused is MeetingAuthenticationException ? CheckResult.No : CheckResult.Unclear,
            Problem = refused?.Message,
            ClockAheadSeconds = session.Clock.Ahead?.TotalSeconds,
            Families = refused is null ? [.. families.OrderBy(static family => family.Family, StringComparer.Ordinal)] : [],
        };
    }

    private static async Task<FamilyCheck> AskAsync(Probe probe, CancellationToken cancellationToken)
    {
        ApiOperation operation = Catalogue.Get(probe.Operation);
        string family = Catalogue.FamilyOf(probe.Operation);
        try
        {
            await probe.CallAsync(cancellationToken);
            return new FamilyCheck(family, CheckResult.Yes, probe.Operation, [], null);
        }
        catch (MeetingPermissionException e)
        {
            return new FamilyCheck(family, CheckResult.No, probe.Operation, e.RequiredScopes.Count > 0 ? e.RequiredScopes : operation.Scopes, e.Message) { Failure = e };
        }
        catch (MeetingNotSupportedException e)
        {
            return new FamilyCheck(family, CheckResult.No, probe.Operation, [], e.Message) { Failure = e };
        }
        catch (MeetingApiException e)
        {
            return new FamilyCheck(family, CheckResult.Unclear, probe.Operation, [], e.Message) { Failure = e };
        }
    }

    private static IEnumerable<FamilyCheck> NotAsked(MeetingVendor vendor, IReadOnlyList<FamilyCheck> asked) => Catalogue.All
        .Where(operation => operation.Vendor == vendor)
        .GroupBy(static operation => Catalogue.FamilyOf(operation.Name))
        .Where(family => asked.All(one => one.Family != family.Key))
        .Select(static family => new FamilyCheck(family.Key, CheckResult.NotAsked, null, [.. family.SelectMany(static operation => operation.Scopes).Distinct(StringComparer.Ordinal)], "No call of it is harmless without an id."));

    private static void Print(Invocation run, CheckReport report)
    {
        if (run.Results.IsJson)
        {
            run.Results.Item(report);
            return;
        }

        run.Results.Item(
            report,
            ("App", $"{report.Vendor} {report.App}"),
            ("Credentials", report.Credentials switch
            {
                CheckResult.Yes => "accepted",
                CheckResult.No => $"refused. {report.Problem}",
                _ => $"not known. {report.Problem}",
            }),
            ("Clock", ClockText(report.ClockAheadSeconds)));
        if (report.Families.Count > 0)
        {
            run.Results.List(
                report.Families,
                "",
                new("Operations", static row => row.Family),
                new("Allowed", static row => row.Allowed switch { CheckResult.Yes => "yes", CheckResult.No => "no", CheckResult.NotAsked => "not asked", _ => "unclear" }),
                new("Asked with", static row => row.Operation),
                new("Scopes", static row => string.Join(", ", row.Scopes)),
                new("Remark", static row => row.Remark));
        }
    }

    private static string ClockText(double? ahead)
    {
        if (ahead is not { } seconds)
        {
            return "not compared, because no answer told the vendor's time";
        }

        if (seconds == 0)
        {
            return "right";
        }

        var distance = TimeSpan.FromSeconds(Math.Abs(seconds));
        string text = string.Create(CultureInfo.InvariantCulture, $"{distance.TotalSeconds:0} s {(seconds > 0 ? "ahead of" : "behind")} the vendor's");
        return distance > s_tolerable ? $"{text}. Set it: signatures, tickets and tokens depend on it." : text;
    }
}
