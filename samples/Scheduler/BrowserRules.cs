namespace MeetingApis.Samples.Scheduler;

/// <summary>Tells browsers what the page may do: use this service's own files and endpoints, and nothing else.</summary>
internal static class BrowserRules
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void UseBrowserRules(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });
}
