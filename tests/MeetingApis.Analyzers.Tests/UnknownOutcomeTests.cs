namespace MeetingApis.Analyzers.Tests;

/// <summary>MEETING002: what is reported and what is not, and the fix.</summary>
public sealed class UnknownOutcomeTests
{
    private const string Create = "await feishu.Reserves.ApplyAsync(new() { EndTime = moment, MeetingSettings = new() });";
    private const string CreateWithKey = "await dingtalk.CalendarEvents.CreateAsync(text, text, new() { Summary = text, Start = DingTalkCalendarEventTime.At(moment, text), End = DingTalkCalendarEventTime.At(moment, text) }, idempotencyKey: KEY);";

    private static readonly UnknownOutcomeAnalyzer s_analyzer = new();

    [Theory]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException) { }")]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException e) { Log(e, e.Message); }")]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException e) when (e.IsTransient) { }")]
    [InlineData("try { CREATE } [|catch|] (MeetingUnavailableException) { }")]
    [InlineData("try { CREATE } [|catch|] (Exception e) { Log(e, text); }")]
    [InlineData("try { CREATE } [|catch|] { }")]
    [InlineData("try { if (flag) { CREATE } } [|catch|] (MeetingApiException) { return null; } finally { flag = false; }")]
    [InlineData("try { CREATE } catch (OperationCanceledException) { } [|catch|] (MeetingUnavailableException) { } [|catch|] (MeetingApiException) { }")]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException e) { if (flag) { throw; } Log(e, text); }")]
    [InlineData("for (int i = 0; ; i++)\n{\n    try { CREATE break; }\n    [|catch|] (MeetingApiException) when (i < 3) { await Task.Delay(100); }\n}")]
    [InlineData("for (int i = 0; ; i++)\n{\n    try { CREATE break; }\n    [|catch|] (MeetingApiException e) { if (i == 3) { throw new InvalidOperationException(text, e); } continue; }\n}")]
    [InlineData("MeetingApiException? last = null;\nwhile (flag)\n{\n    try { CREATE return last; }\n    [|catch|] (MeetingApiException e) { last = e; }\n}")]
    [InlineData("try { try { CREATE } finally { flag = false; } } [|catch|] (MeetingApiException) { }")]
    [InlineData("try { try { CREATE } catch (MeetingApiException) { throw; } } [|catch|] (Exception) { }")]
    [InlineData("try { await Task.Run(async () => { CREATE }); } [|catch|] (MeetingApiException) { }")]
    [InlineData("try { await Task.Run(async () => { CREATE }).ConfigureAwait(false); } [|catch|] (MeetingApiException) { }")]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException e) { switch (e) { case MeetingConflictException: return 1; default: return 2; } }")]
    [InlineData("try { CREATE } [|catch|] (MeetingApiException e) { Console.WriteLine($\"{e}\"); }")]
    public Task A_catch_that_does_not_look_is_reported(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code.Replace("CREATE", Create, StringComparison.Ordinal)));

    [Theory]
    [InlineData("CREATE")]
    [InlineData("try { CREATE } catch (MeetingPermissionException e) { Log(e, text); }")]
    [InlineData("try { CREATE } catch (MeetingValidationException) { } catch (MeetingRateLimitException) { }")]
    [InlineData("try { CREATE } finally { flag = false; }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) when (!e.IsOutcomeUnknown) { }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) when (e is { IsOutcomeUnknown: false }) { }")]
    [InlineData("try { CREATE } catch (Exception e) when (e is not MeetingApiException { IsOutcomeUnknown: true }) { }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) { if (e.IsOutcomeUnknown) { return null; } }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) when (e.IsOutcomeUnknown) { } catch (MeetingApiException) { }")]
    [InlineData("try { CREATE } catch (MeetingApiException) { throw; }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) { Log(e, text); throw new InvalidOperationException(text, e); }")]
    [InlineData("try { CREATE } catch (MeetingApiException) { if (flag) { throw; } else { throw new InvalidOperationException(); } }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) { Examine(e); }")]
    [InlineData("try { CREATE } catch (MeetingApiException e) when (Examine(e)) { }")]
    [InlineData("Func<Task<MeetingApiException?>> run = async () => { try { CREATE return null; } catch (MeetingApiException e) { return e; } };")]
    [InlineData("MeetingApiException? last = null;\ntry { CREATE }\ncatch (MeetingApiException e) { last = e; }\nif (last is { IsOutcomeUnknown: true }) { return last; }")]
    [InlineData("try { CREATE } catch (OperationCanceledException) { }")]
    [InlineData("try { CREATE } catch (InvalidOperationException) { }")]
    [InlineData("try { flag = true; } catch (MeetingApiException) { CREATE }")]
    [InlineData("try { flag = true; } catch (MeetingApiException) { } finally { CREATE }")]
    [InlineData("try { await feishu.Reserves.GetAsync(text); } catch (MeetingApiException) { }")]
    [InlineData("try { await feishu.Reserves.DeleteAsync(text); } catch (MeetingApiException) { }")]
    [InlineData("try { Func<Task> later = async () => { CREATE }; } catch (MeetingApiException) { }")]
    [InlineData("try { async Task Later() { CREATE } } catch (MeetingApiException) { }")]
    [InlineData("try { try { CREATE } catch (MeetingApiException e) when (!e.IsOutcomeUnknown) { } } catch (Exception) { }")]
    public Task A_catch_that_looks_or_passes_it_on_is_not(string code) => Workbench.ReportsAsync(s_analyzer, Workbench.InMethod(code.Replace("CREATE", Create, StringComparison.Ordinal)));

    [Theory]
    [InlineData("null", true)]
    [InlineData("default", true)]
    [InlineData("text", false)]
    [InlineData("\"one-key\"", false)]
    public Task A_create_with_a_key_of_the_caller_may_be_called_again(string key, bool isReported) =>
        Workbench.ReportsAsync(s_analyzer, Workbench.InMethod($"try {{ {CreateWithKey.Replace("KEY", key, StringComparison.Ordinal)} }} {(isReported ? "[|catch|]" : "catch")} (MeetingApiException) {{ }}"));

    [Theory]
    [InlineData("catch (MeetingApiException e) { }", "catch (MeetingApiException e) when (!e.IsOutcomeUnknown) { }")]
    [InlineData("catch (MeetingApiException) { }", "catch (MeetingApiException exception) when (!exception.IsOutcomeUnknown) { }")]
    [InlineData("catch (MeetingUnavailableException e) { }", "catch (MeetingUnavailableException e) when (!e.IsOutcomeUnknown) { }")]
    [InlineData("catch (MeetingApiException e) when (e.IsTransient) { }", "catch (MeetingApiException e) when (e.IsTransient && !e.IsOutcomeUnknown) { }")]
    [InlineData("catch (MeetingApiException e) when (e.IsTransient || flag) { }", "catch (MeetingApiException e) when ((e.IsTransient || flag) && !e.IsOutcomeUnknown) { }")]
    [InlineData("catch (Exception e) { }", "catch (Exception e) when (e is not MeetingApiException { IsOutcomeUnknown: true }) { }")]
    [InlineData("catch { }", "catch (Exception exception) when (exception is not MeetingApiException { IsOutcomeUnknown: true }) { }")]
    [InlineData("catch (MeetingApiException e)\n{\n    Log(e, text);\n}", "catch (MeetingApiException e) when (!e.IsOutcomeUnknown)\n{\n    Log(e, text);\n}")]
    public async Task The_fix_lets_it_pass(string before, string after)
    {
        string changed = await Workbench.FixAsync(s_analyzer, new UnknownOutcomeFix(), Workbench.InMethod($"try {{ {Create} }}\n{before}"));

        Assert.Equal(Workbench.InMethod($"try {{ {Create} }}\n{after}"), changed);
    }
}
