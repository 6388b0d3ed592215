using Microsoft.Extensions.Options;
using Wenming.Bot.Web.DirectLine;
using Wenming.Bot.Web.SignIn;

namespace Wenming.Bot.Web;

/// <summary>What a browser finds here: the page for people who are signed in, in Development the page with the picker, else nothing.</summary>
internal static class Pages
{
    public static void MapPages(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ChatPageOptions>>().Value.Enabled)
        {
            app.UseAuthentication();
            app.MapSignIn();
            app.MapDirectLine();
            app.MapSignedInPage();
        }
        else if (app.Environment.IsDevelopment())
        {
            app.MapDirectLine();
            app.MapPickerPage();
        }
    }
}
